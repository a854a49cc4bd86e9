import { css } from 'lit';

/** The look of the list of past visits. */
export const historyStyles = css`
  .history {
    margin-block-start: var(--_epass-space);
    padding-block-start: calc(var(--_epass-space) * 0.75);
    border-block-start: 1px dashed var(--_epass-border);
  }
  .visits {
    display: grid;
    gap: 0.75em;
  }
  .visit-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75em;
    font-weight: 600;
  }
  .visit-cancelled {
    color: var(--_epass-danger);
  }
  .visit-place,
  .visit-date {
    font-size: 0.9375em;
    color: var(--_epass-muted);
  }
`;
