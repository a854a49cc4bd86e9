import { css } from 'lit';

/** The look of the list of past visits, loaded with it. */
export const historyStyles = css`
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
