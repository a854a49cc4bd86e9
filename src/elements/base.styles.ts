import { css } from 'lit';

/**
 * The ground of every element: nothing of the page's styles but font and colour scheme comes in.
 * Colours and sizes are read from `--epass-*` with a default, never set on the host, so that an
 * ancestor can theme many cards.
 */
export const baseStyles = css`
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
    position: relative;
    display: block;
    unicode-bidi: isolate;
    color-scheme: inherit;
    font-family: var(--epass-font-family, inherit);
    font-size: var(--epass-font-size, medium);
    line-height: 1.5;
    overflow-wrap: anywhere;
    line-break: strict;
    word-break: auto-phrase; /* Japanese */
    text-align: start;
    color: var(--text);
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
  .quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
