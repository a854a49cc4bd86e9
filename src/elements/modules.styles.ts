import { css } from 'lit';

/** The look of the search controls: a picture and few words, side by side. */
export const modulesStyles = css`
  .services {
    margin-block-start: calc(var(--_epass-space) * 0.75);
  }
  .modules {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(4.5em, 1fr));
    grid-auto-rows: 1fr;
    gap: 0.5em;
    min-block-size: 3.625em;
  }
  [part~='module'] {
    display: flex;
  }
  [part~='module'] .button {
    flex: 1;
    min-inline-size: 0;
  }
  [part~='module']:only-child .button {
    flex-direction: row;
    gap: 0.625em;
    text-align: start; /* two lines stand beside the picture, not apart from it */
  }
  .base[dir='rtl'] [part~='module-2'] .icon {
    transform: scaleX(-1); /* its arrows point where reading goes */
  }
  @container (inline-size <= 37.3em) {
    [part~='module']:not(:only-child) .button {
      justify-content: start; /* pictures side by side */
      padding: 0.5em 0.25em;
      font-size: 0.8125em;
      line-height: 1.2;
      gap: 0.125em;
    }
  }
`;
