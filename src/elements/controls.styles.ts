import { css } from 'lit';

/** The look of buttons and links, and of the focus. */
export const controlStyles = css`
  .plain {
    padding: 0.125em 0.25em;
    min-block-size: max(1.75em, 24px);
    min-inline-size: 24px;
    font: inherit;
    font-size: 0.9375em;
    color: var(--_epass-accent);
    background: none;
    border: 0;
    border-radius: 0.25em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .button {
    display: flex; /* a grid this small takes a page four times the memory */
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.25em;
    min-block-size: 2.75em;
    padding: 0.25em 0.5em;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-wrap: balance;
    text-decoration: none;
    color: var(--_epass-on-accent);
    background: var(--_epass-accent);
    border: 1px solid var(--_epass-accent);
    border-radius: calc(var(--_epass-radius) * 0.6);
    cursor: pointer;
  }
  .button[aria-expanded='true'] {
    text-decoration: underline;
  }
  .button:disabled,
  .button[aria-disabled='true'],
  .plain[aria-disabled='true'] {
    color: var(--_epass-muted);
    background: none;
    border-color: var(--_epass-border);
    cursor: default;
  }
  .button:not(:disabled, [aria-disabled='true']):hover {
    background: color-mix(in srgb, var(--_epass-accent) 88%, var(--_epass-text));
  }
  :focus-visible {
    outline: var(--epass-focus-ring, 3px solid var(--_epass-accent));
    outline-offset: 2px;
  }
`;
