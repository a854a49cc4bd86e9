import { css } from 'lit';

/** The box of the card. */
export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    display: block;
    box-sizing: border-box;
    max-inline-size: 60em;
    min-inline-size: min(14em, 224px); /* larger text makes it higher, not wider */
    container-type: inline-size;
    background: var(--_epass-surface);
    border: 1px solid var(--_epass-border);
    border-radius: var(--_epass-radius);
    box-shadow: var(--epass-shadow, 0 1px 2px rgb(20 30 50 / 8%), 0 6px 20px rgb(20 30 50 / 7%));
    padding: calc(var(--_epass-space) * 1.25);
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
  .search,
  .history {
    margin-block-start: var(--_epass-space);
    padding-block-start: var(--_epass-space);
    border-block-start: 1px dashed var(--_epass-border);
  }
  .search {
    --epass-font-size: 1em; /* the card's own size, not a second time that of the page */
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 2em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
    color: var(--_epass-muted);
  }
`;
