import { css } from 'lit';

/**
 * The look of the card. Colours and sizes are read from `--epass-*` with a default, never set on
 * the host, so that an ancestor can theme many cards. Boxes have the height that their usual
 * content needs, in the skeleton too: nothing moves when the pass arrives.
 */
export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    all: initial;
    --surface: var(--epass-color-surface, light-dark(#ffffff, #1a1d24));
    --text: var(--epass-color-text, light-dark(#1b2130, #eef1f6));
    --muted: var(--epass-color-muted, light-dark(#566074, #aab3c4));
    --border: var(--epass-color-border, light-dark(#d8dde7, #3a4150));
    --accent: var(--epass-color-accent, light-dark(#1d55c4, #8fb6ff));
    --on-accent: var(--epass-color-on-accent, light-dark(#ffffff, #0d1b33));
    --success: var(--epass-color-success, light-dark(#176b3a, #74d99a));
    --warning: var(--epass-color-warning, light-dark(#7d5200, #f3c468));
    --danger: var(--epass-color-danger, light-dark(#b0261d, #ffa198));
    --radius: var(--epass-radius, 0.875em);
    --space: var(--epass-space, 1em);
    display: block;
    box-sizing: border-box;
    max-inline-size: 30em;
    min-inline-size: 14em;
    container-type: inline-size;
    unicode-bidi: isolate;
    color-scheme: inherit;
    font-family: var(--epass-font-family, inherit);
    font-size: var(--epass-font-size, medium);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    box-shadow: var(--epass-shadow, 0 1px 2px rgb(20 30 50 / 8%), 0 6px 20px rgb(20 30 50 / 7%));
    padding: calc(var(--space) * 1.25);
  }
  .base.light {
    color-scheme: light;
  }
  .base.dark {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    unicode-bidi: plaintext; /* a sentence keeps its own direction, whichever way the card is laid out */
  }
  .base[dir='rtl'] {
    text-align: right;
  }
  ul,
  .title {
    margin: 0;
    padding: 0;
    list-style: none;
  }
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
    padding-block-end: var(--space);
    border-block-end: 1px dashed var(--border);
  }
  .holder {
    min-block-size: 1.5em;
    max-block-size: 3em;
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
  .plain {
    padding: 0.125em 0.25em;
    min-block-size: 1.75em;
    font: inherit;
    font-size: 0.9375em;
    color: var(--accent);
    background: none;
    border: 0;
    border-radius: 0.25em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
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
  .meter {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block: 0.375em;
    border: 0;
    border-radius: 1em;
    background: none;
    overflow: hidden;
  }
  meter.meter {
    background: color-mix(in srgb, var(--muted) 25%, var(--surface));
  }
  .meter::-webkit-meter-bar,
  .meter::-webkit-meter-optimum-value {
    grid-row: 1 / -1; /* Chromium lays the bar in the middle of three rows */
    block-size: 0.5em;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .meter::-webkit-meter-optimum-value {
    background: var(--accent);
  }
  .meter::-moz-meter-bar {
    background: var(--accent);
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
    gap: 0.5em;
    min-block-size: 3.5em;
  }
  .module {
    display: grid;
  }
  .button {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding: 0.25em 0.5em;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    color: var(--on-accent);
    background: var(--accent);
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) * 0.6);
    cursor: pointer;
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    color: var(--muted);
    background: none;
    border-color: var(--border);
    cursor: default;
  }
  .button:hover:enabled,
  a.button:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
  }
  :focus-visible {
    outline: var(--epass-focus-ring, 3px solid var(--accent));
    outline-offset: 2px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
    color: var(--muted);
  }
  .fresh {
    min-block-size: 2em;
    line-height: 2;
  }
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (inline-size < 22em) {
    .title {
      font-size: 1.125em;
    }
    .badge {
      padding-inline: 0.625em;
      gap: 0.375em;
    }
    .shared .spent {
      display: inline; /* the longer sentence of a shared counter needs the line */
    }
    .validity > :not(.label) {
      font-size: 0.8125em;
    }
    .modules .button {
      padding-inline: 0.25em;
      font-size: 0.8125em;
    }
  }
`;
