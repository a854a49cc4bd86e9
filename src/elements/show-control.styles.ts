import { css } from 'lit';

/** The look of the control that opens the view for the door. */
export const showControlStyles = css`
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
      position: relative;
      font-size: 0.9375em; /* that of its row, which must not grow */
    }
    .show::after {
      position: absolute;
      inset: -0.625em 0; /* more to hit, with nothing else there */
      content: '';
    }
  }
`;
