import { css } from 'lit';

/** The look of the view for the door, loaded with it. The code is black on white in every theme. */
export const doorStyles = css`
  .door {
    inline-size: min(24em, 100% - 1em);
    max-block-size: calc(100% - 1em);
    margin: auto;
    padding: calc(var(--_epass-space) * 1.25);
    overflow: auto;
    color: var(--_epass-text);
    background: var(--_epass-surface);
    border: 1px solid var(--_epass-border);
    border-radius: var(--_epass-radius);
    text-align: center;
  }
  .door::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  .door-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-end: 0.75em;
  }
  .door-head .plain {
    margin-inline-start: auto;
  }
  .door-title {
    font-size: 1.125em;
    font-weight: 650;
  }
  .door-code {
    max-inline-size: min(17em, 100dvh - 2.5em); /* whole on a phone held sideways */
    margin-inline: auto;
    overflow: hidden;
    background: #ffffff;
    border-radius: 0.5em;
    forced-color-adjust: none;
  }
  .door-code svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .door-id {
    margin-block: 0.75em 0.25em;
    font-size: 1.25em;
    font-weight: 650;
  }
  .door-facts {
    margin-block-start: 0.5em;
    color: var(--_epass-muted);
  }
  .door-status {
    font-weight: 600;
  }
  .door-status.active {
    color: var(--_epass-success);
  }
  .door-status.upcoming,
  .door-stale {
    color: var(--_epass-warning);
  }
  @media (forced-colors: active) {
    .door-code {
      border: 1px solid;
    }
  }
`;
