import { css } from 'lit';

/** The look of venues, in their list and opened. */
export const resultsStyles = css`
  .result + .result,
  .page + .page {
    border-block-start: 1px solid var(--_epass-border);
  }
  .page {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 110em;
  }
  .venue {
    display: block;
    inline-size: 100%;
    padding: 0.5em 0.25em;
    font: inherit;
    text-align: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0.25em;
    cursor: pointer;
  }
  .venue:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .venue:focus-visible {
    outline-offset: -3px;
  }
  .details {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .image {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: calc(var(--_epass-radius) * 0.5);
  }
`;
