import { css } from 'lit';

/**
 * The ground of every element: nothing of the page's styles but font and colour scheme comes in.
 * Colours and sizes are read from `--epass-*` with a default, never set on the host, so that an
 * ancestor can theme many cards. What is our own is named `--_epass-*`, since `@property` rules of the page reach in
 * here, and what a page puts into a slot inherits from here.
 */
export const baseStyles = css`
  .base {
    all: initial;
    -webkit-locale: revert-layer; /* that of lang, by which fonts are chosen and lines broken */
    --_epass-surface: var(--epass-color-surface, light-dark(#ffffff, #1a1d24));
    --_epass-text: var(--epass-color-text, light-dark(#1b2130, #eef1f6));
    --_epass-muted: var(--epass-color-muted, light-dark(#566074, #aab3c4));
    --_epass-border: var(--epass-color-border, light-dark(#d8dde7, #3a4150));
    --_epass-accent: var(--epass-color-accent, light-dark(#1d55c4, #8fb6ff));
    --_epass-on-accent: var(--epass-color-on-accent, light-dark(#ffffff, #0d1b33));
    --_epass-success: var(--epass-color-success, light-dark(#176b3a, #74d99a));
    --_epass-warning: var(--epass-color-warning, light-dark(#7d5200, #f3c468));
    --_epass-danger: var(--epass-color-danger, light-dark(#b0261d, #ffa198));
    --_epass-radius: var(--epass-radius, 0.875em);
    --_epass-space: var(--epass-space, 1em);
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
    text-align: left;
    color: var(--_epass-text);
  }
  @media (prefers-contrast: more) {
    .base {
      --_epass-muted: var(--_epass-text);
      --_epass-border: var(--_epass-text);
    }
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
