import { css } from 'lit';

/** The look of the view for the door and its control. The code is black on white in every theme. */
export const doorStyles = css`
  .show {
    flex: none;
    inline-size: 3em;
    block-size: 3em;
    padding: 0.625em;
    font: inherit;
    color: var(--_epass-accent);
    background: none;
    border: 1px solid var(--_epass-border);
    border-radius: calc(var(--_epass-radius) * 0.6);
    cursor: pointer;
  }
  .show:hover {
    border-color: var(--_epass-accent);
  }
  .show svg {
    display: block;
  }
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
  @container (inline-size < 22em) {
    /* The name has a row for itself; the control stands in that of the number. */
    .who {
      flex-wrap: wrap;
      gap: 0 0.5em;
    }
    .who-text {
      display: contents;
    }
    .holder {
      flex: 0 0 100%;
    }
    .pass-id {
      flex: 1;
      gap: 0 0.375em;
    }
    .show {
      inline-size: max(1.75em, 24px);
      block-size: max(1.75em, 24px);
      padding: 0.25em;
      font-size: 0.9375em; /* that of its row, which must not grow */
    }
  }
`;
