import { css } from 'lit';
import { resultsStyles } from './results.styles.js';

/** The look of the search panel, inside a card or on its own. */
export const searchStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .panel {
    container-type: inline-size;
    max-inline-size: 30em;
  }
  .top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.5em;
  }
  .heading,
  .name {
    font-weight: 650;
  }
  .close {
    min-inline-size: max(1.75em, 24px);
    text-decoration: none;
    color: var(--_epass-muted);
  }
  .form {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.5em;
    align-items: start;
  }
  .form .button {
    font-size: 1em;
  }
  .form .label,
  .near {
    grid-column: 1 / -1;
  }
  .near,
  .back {
    justify-self: start;
    padding-inline: 0; /* its text stands in line with the others */
  }
  @container (inline-size < 17em) {
    .form {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
    }
    .form .label,
    .near {
      margin-block: -0.25em;
    }
  }
  .label {
    font-size: 0.875em;
    line-height: 1.75;
    color: var(--_epass-muted);
  }
  .field {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0.625em;
    font: inherit;
    font-size: 1em;
    color: var(--_epass-text);
    background: var(--_epass-surface);
    border: 1px solid var(--_epass-muted);
    border-radius: calc(var(--_epass-radius) * 0.5);
  }
  .field:focus-visible {
    outline-offset: 0; /* its label stays clear */
  }
  .field::placeholder {
    color: var(--_epass-muted);
    opacity: 1;
  }
  .combobox {
    position: relative;
    anchor-name: --_epass-place;
  }
  .suggestions {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(100% + 0.25em);
    inline-size: max(100%, min(20em, 100cqi));
    z-index: 1;
    max-block-size: 18em;
    overflow-y: auto;
    background: var(--_epass-surface);
    border: 1px solid var(--_epass-border);
    border-radius: calc(var(--_epass-radius) * 0.5);
    box-shadow: 0 6px 20px rgb(20 30 50 / 18%);
  }
  .suggestions:popover-open {
    position: fixed;
    inset: auto;
    position-anchor: --_epass-place;
    position-area: self-block-end span-self-inline-end;
    position-try-fallbacks: flip-block;
    inline-size: max(anchor-size(inline), min(20em, 100cqi));
    margin: 0.25em 0;
    padding: 0;
    color: inherit;
  }
  @media (max-height: 30em) {
    .suggestions:popover-open {
      position-try-order: most-block-size;
      max-block-size: min(18em, 100% - 0.5em);
    }
  }
  .suggestion {
    padding: 0.375em 0.625em;
    cursor: pointer;
  }
  .suggestion[aria-selected='true'],
  .suggestion:hover {
    color: var(--_epass-on-accent);
    background: var(--_epass-accent);
  }
  .suggestion[aria-selected='true'] {
    outline: 2px solid transparent; /* seen in forced colours */
    outline-offset: -2px;
  }
  .note {
    display: block;
    font-size: 0.875em;
    color: var(--_epass-muted);
  }
  .suggestion[aria-selected='true'] .note,
  .suggestion:hover .note {
    color: inherit;
  }
  .status {
    min-block-size: 1.5em;
    margin: 0.375em 0;
    font-size: 0.9375em;
    color: var(--_epass-muted);
  }
  .message {
    display: grid;
    gap: 0.5em;
    margin: 0 0 0.5em;
  }
  .message p,
  .fact {
    margin: 0;
  }
  ${resultsStyles}
  .quiet-button {
    inline-size: 100%;
    color: var(--_epass-accent);
    background: none;
    border-color: var(--_epass-border);
  }
  .quiet-button:not([aria-disabled='true']):hover {
    background: color-mix(in srgb, var(--_epass-accent) 10%, var(--_epass-surface));
  }
`;
