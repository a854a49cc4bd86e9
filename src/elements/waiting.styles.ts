import { css } from 'lit';

/** The look of a card that has nothing to show yet: skeleton, failure, and the empty card. */
export const waitingStyles = css`
  .bone {
    display: block;
    inline-size: 45%;
    block-size: 1.5em;
    padding-block: 0.25em; /* a margin would fall out of its row */
    border-radius: 0.5em;
    background: color-mix(in srgb, var(--_epass-muted) 22%, var(--_epass-surface)) content-box;
  }
  /* Boxes that come in pieces, from a server, share out the height that is left: they are seen when all are there. */
  .skeleton:not(:has(> .foot)) {
    visibility: hidden;
  }
  .skeleton .pass-id,
  .skeleton .usages-text,
  .skeleton .modules,
  .skeleton .foot {
    display: block;
  }
  .title-bone,
  .badge-bone {
    block-size: 1.75em;
  }
  .badge-bone {
    inline-size: 5em;
    border-radius: 1em;
  }
  .bone.long {
    inline-size: 75%;
  }
  .bone.bar {
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
  }
  .bone:not(:empty) {
    inline-size: auto;
    block-size: auto;
    padding: 0;
    font-style: normal;
    background: none;
  }
  .button-bone {
    inline-size: 100%;
    block-size: 3.625em;
    padding: 0;
    border-radius: calc(var(--_epass-radius) * 0.6);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton .bone:empty {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  .quiet[role] {
    position: relative; /* in the flow: a box that scrolls round the card would not hold it otherwise */
    margin: 0 0 -1px;
  }
  .out-of-reach {
    margin: 0.75em 0 0;
    color: var(--_epass-danger);
  }
  .stage {
    display: grid;
  }
  .stage > * {
    grid-area: 1 / 1;
  }
  .ghost {
    visibility: hidden;
  }
  .failure {
    display: grid;
    gap: 1em;
    place-content: center;
    justify-items: center;
    text-align: center;
    text-wrap: balance;
  }
  .retry {
    min-inline-size: 9em;
  }
`;
