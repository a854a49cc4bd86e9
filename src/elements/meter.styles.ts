import { css } from 'lit';

/** The look of the native meter, which each engine builds in its own way. */
export const meterStyles = css`
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
    background: color-mix(in srgb, var(--_epass-muted) 25%, var(--_epass-surface));
  }
  .meter::-webkit-meter-bar,
  .meter::-webkit-meter-optimum-value {
    grid-row: 1 / -1; /* Chromium lays the bar in the middle of three rows */
    block-size: 100%;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .meter::-webkit-meter-optimum-value {
    background: var(--_epass-accent);
  }
  .meter::-moz-meter-bar {
    background: var(--_epass-accent);
  }
  /* What is left of a pass that is over is not what somebody in a hurry should see first. */
  .over .left {
    font-weight: inherit;
    color: var(--_epass-muted);
  }
  .over .meter {
    opacity: 0.4;
  }
`;
