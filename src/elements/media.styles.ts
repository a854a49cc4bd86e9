import { css } from 'lit';

/** What changes for a reader who asked for more contrast or own colours, and on paper. */
export const mediaStyles = css`
  @media (prefers-contrast: more) {
    .base {
      --muted: var(--text);
      --border: var(--text);
    }
  }
  @media (forced-colors: active) {
    meter.meter,
    .bone,
    .place,
    .door-code {
      border: 1px solid;
    }
    .meter::-webkit-meter-optimum-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    .meter::-moz-meter-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
    .button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .base {
      --surface: #ffffff;
      --text: #000000;
      --muted: #333333;
      --border: #808080;
      --accent: #000000;
      --success: #000000;
      --warning: #000000;
      --danger: #000000;
      color-scheme: light;
      max-inline-size: none;
      box-shadow: none;
      break-inside: avoid;
    }
    .body {
      --body-height: 0em;
    }
    .boxes {
      row-gap: 0.5em;
    }
    .pass-id {
      color: var(--text);
      font-size: 1.125em;
    }
    .show,
    .services,
    .search,
    .plain,
    .retry {
      display: none;
    }
    .meter {
      print-color-adjust: exact;
    }
  }
`;
