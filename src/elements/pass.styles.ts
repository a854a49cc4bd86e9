import { css } from 'lit';

/** The look of a pass, and of the boxes of its skeleton; where they stand is in `layout.styles.ts`. */
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
    max-inline-size: 100%; /* or a long word makes it wider */
    overflow-wrap: break-word;
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.5;
  }
  .badge {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding-block: 0.25em;
    padding-inline: 0.5em 0.75em;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.5;
    border: 1px solid currentcolor;
    border-radius: 2em;
    color: var(--_epass-muted);
  }
  .icon {
    flex: none;
    display: block;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .badge[part~='active'] {
    color: var(--_epass-success);
  }
  .badge[part~='upcoming'],
  .fresh > span {
    color: var(--_epass-warning);
  }
  .badge[part~='expired'],
  .badge[part~='cancelled'] {
    color: var(--_epass-danger);
  }
  .who {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin-block-start: calc(var(--_epass-space) * 0.75);
    padding-block-start: calc(var(--_epass-space) * 0.75);
    border-block-start: 1px dashed var(--_epass-border);
  }
  .who-text {
    flex: 1;
    min-inline-size: 0;
  }
  .base[dir='rtl'] .holder {
    unicode-bidi: normal; /* or the ellipsis of a Latin name is cut off; the name keeps its direction inside */
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
    color: var(--_epass-muted);
    font-size: 0.9375em;
  }
  .digits {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .reveal {
    margin-inline-start: auto;
  }
  .reveal .icon {
    display: none;
  }
  .left {
    font-weight: 650;
  }
  .spent {
    display: block;
    color: var(--_epass-muted);
    font-size: 0.9375em;
  }
  .shared {
    display: flex; /* the longer sentence of a shared counter needs the line */
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .holder.whole {
    display: block; /* who wants to see the number sees the whole name */
  }
  .validity time {
    display: block;
  }
  .validity,
  .restriction {
    margin-block-start: 0.375em;
  }
  .airport {
    margin-block-start: 0.25em;
    font-weight: 600;
  }
  .airport.yes {
    color: var(--_epass-success);
  }
  .airport.later,
  .airport.unknown {
    color: var(--_epass-warning);
  }
  .airport.no {
    color: var(--_epass-danger);
  }
  .label {
    min-block-size: 1.75em;
    font-size: 0.875em;
    line-height: 1.75;
    color: var(--_epass-muted);
  }
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.375em;
  }
  .place {
    padding: 0 0.5em;
    border: 1px solid var(--_epass-border);
    border-radius: 0.375em;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  @container (inline-size < 22em) {
    .head {
      flex-direction: column-reverse; /* the status has a row for itself, in every language */
      flex-wrap: nowrap;
      justify-content: flex-end;
      min-block-size: 3.75em;
    }
    .title {
      font-size: 1.125em;
    }
    .pass-id {
      align-items: center;
    }
    .reveal .icon {
      display: block;
    }
    .reveal span,
    .shared .spent {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .usages-text {
      font-size: 0.9375em;
    }
    .validity > :not(.label) {
      font-size: 0.8125em;
    }
  }
`;
