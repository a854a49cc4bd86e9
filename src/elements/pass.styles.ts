import { css } from 'lit';

/**
 * The look of a pass. Boxes have the height that their usual content needs, in the skeleton too:
 * nothing moves when the pass arrives.
 */
export const passStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.25em 0.5em;
    min-block-size: 1.875em;
    margin-block-end: 0.5em;
  }
  .title {
    overflow-wrap: break-word;
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.5;
  }
  .badge {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.25em 0.75em;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.5;
    border: 1px solid currentcolor;
    border-radius: 2em;
    color: var(--muted);
  }
  .badge::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: currentcolor;
    forced-color-adjust: none;
  }
  .badge.active {
    color: var(--success);
  }
  .badge.upcoming {
    color: var(--warning);
  }
  .badge.expired,
  .badge.cancelled {
    color: var(--danger);
  }
  .who {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding-block-end: var(--space);
    border-block-end: 1px dashed var(--border);
  }
  .who-text {
    flex: 1;
    min-inline-size: 0;
  }
  .holder {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    min-block-size: 1.5em;
    overflow: hidden;
  }
  .pass-id {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    min-block-size: 1.75em;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .digits {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .pass-id .plain {
    margin-inline-start: auto;
  }
  .usages {
    margin-block-start: var(--space);
  }
  .usages-text {
    min-block-size: 3em;
  }
  .left {
    font-weight: 650;
  }
  .spent {
    display: block;
    color: var(--muted);
    font-size: 0.9375em;
  }
  .shared .spent {
    display: inline; /* the longer sentence of a shared counter needs the line */
  }
  .shared .spent::before {
    content: '· ';
  }
  .validity,
  .restriction {
    margin-block-start: 0.375em;
  }
  .validity > :not(.label) {
    min-block-size: 1.5em;
  }
  .airport {
    min-block-size: 1.5em;
    margin-block-start: 0.25em;
    font-weight: 600;
  }
  .airport.yes {
    color: var(--success);
  }
  .airport.later,
  .airport.unknown {
    color: var(--warning);
  }
  .airport.no {
    color: var(--danger);
  }
  .label {
    min-block-size: 1.75em;
    font-size: 0.875em;
    line-height: 1.75;
    color: var(--muted);
  }
  .restriction {
    min-block-size: 3.125em;
  }
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.375em;
  }
  .place {
    padding: 0 0.5em;
    border: 1px solid var(--border);
    border-radius: 0.375em;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .services {
    margin-block-start: calc(var(--space) * 0.75);
  }
  .modules {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(4.5em, 1fr));
    grid-auto-rows: 1fr;
    gap: 0.5em;
    min-block-size: 3.5em;
  }
  .module {
    display: grid;
  }
  @container (inline-size < 22em) {
    .title {
      font-size: 1.125em;
    }
    .badge {
      padding-inline: 0.625em;
      gap: 0.375em;
    }
    .usages-text {
      min-block-size: 3.2em;
      font-size: 0.9375em;
    }
    .airport {
      min-block-size: 3em;
    }
    .validity > :not(.label) {
      font-size: 0.8125em;
    }
    .module:not(:only-child) .button {
      padding-inline: 0.25em;
      font-size: 0.8125em;
    }
  }
`;
