import { css } from 'lit';

/**
 * The box of the card and its colours. Colours and sizes are read from `--epass-*` with a default,
 * never set on the host, so that an ancestor can theme many cards.
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
  slot[name='header'],
  slot[name='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  ::slotted([slot='header']) {
    margin-block-end: 0.75em;
  }
  ::slotted([slot='actions']) {
    margin-block-start: 0.75em;
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
`;
