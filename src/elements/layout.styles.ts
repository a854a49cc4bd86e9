import { css } from 'lit';

/**
 * Where the boxes of a pass and of its skeleton stand: one below the other, in two columns where a card is
 * wide. Widths are those inside the padding. Whatever the language and the pass, a card has the height that
 * suits nearly all of them, with what is too much spread between the boxes: so nothing around it moves. What is
 * opened below the boxes does not take that from them: a control stays where it was pressed.
 */
export const layoutStyles = css`
  .body {
    display: flex;
    flex-direction: column;
    min-block-size: var(--_epass-body-height);
    --_epass-body-height: calc(var(--_epass-least) + var(--_epass-for-airport));
    --_epass-least: 31.125em;
    --_epass-for-airport: 0em;
  }
  .boxes {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: space-between;
  }
  .body:has(> .search, > .history) > .boxes {
    flex: none;
    min-block-size: calc(var(--_epass-body-height) - 2.1875em); /* without the line at the foot */
  }
  .at-airport {
    --_epass-for-airport: 1.75em;
  }
  @container (inline-size < 22em) {
    .body {
      --_epass-least: 33em;
    }
    .at-airport {
      --_epass-for-airport: 3.25em;
    }
  }
  @container (inline-size > 37.3em) {
    .body {
      --_epass-least: 21em;
    }
    .boxes {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: calc(var(--_epass-space) * 2.5);
    }
    .boxes > * {
      grid-column: 1 / -1;
    }
    .boxes > .usages,
    .boxes > .who {
      grid-column: 1;
    }
    .boxes > .usages,
    .boxes > .validity {
      grid-row: 2;
      margin-block-start: 0.375em;
    }
    .boxes > .validity,
    .boxes > .restriction {
      grid-column: 2;
    }
    .boxes > .who,
    .boxes > .restriction {
      grid-row: 3;
      align-self: start;
    }
    .boxes > .restriction {
      margin-block-start: var(--_epass-space);
    }
    .modules {
      grid-template-columns: repeat(auto-fit, minmax(10em, 1fr));
      min-block-size: 2.75em;
    }
    .button-bone {
      block-size: 2.75em;
    }
    [part~='module'] .button {
      flex-direction: row;
      gap: 0.625em;
      text-align: start; /* two lines stand beside the picture, not apart from it */
    }
  }
  @container (inline-size < 16em) {
    .body {
      --_epass-least: 34.5em;
    }
    .modules {
      gap: 0.25em;
    }
    [part~='module']:not(:only-child) .button {
      padding-inline: 0.125em;
      font-size: 0.75em; /* the longest single words fit */
    }
  }
`;
