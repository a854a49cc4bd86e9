import { css } from 'lit';

/** The look of the doctor's box: plain, legible on any page, and nothing of the page's own. */
export const look = css`
  .debug {
    all: initial;
    display: block;
    box-sizing: border-box;
    margin-block-start: 0.5em;
    padding: 0.75em 1em;
    border: 2px dashed #7d5200;
    border-radius: 0.5em;
    background: #fffbe8;
    color: #1b2130;
    font: 14px/1.45 ui-monospace, monospace;
    direction: ltr;
    text-align: left;
    overflow-wrap: anywhere;
  }
  .debug-title,
  .debug-list,
  .debug-list p {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .debug-title,
  .debug-what {
    font-weight: bold;
  }
  .debug-list li {
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid #566074;
  }
  .debug-list .wrong {
    border-color: #b0261d;
  }
  .debug-list .well {
    border-color: #176b3a;
  }
`;
