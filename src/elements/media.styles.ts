import { css } from 'lit';

/** What changes for a reader who asked for own colours, and on paper. */
export const mediaStyles = css`
  @media (forced-colors: active) {
    meter.meter,
    .bone,
    .place {
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
    .over .meter {
      opacity: 1;
    }
    .button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
  @media print {
    .base {
      --_epass-surface: #ffffff;
      --_epass-text: #000000;
      --_epass-muted: #333333;
      --_epass-border: #808080;
      --_epass-accent: #000000;
      --_epass-success: #000000;
      --_epass-warning: #000000;
      --_epass-danger: #000000;
      color-scheme: light;
      max-inline-size: none;
      box-shadow: none;
      break-inside: avoid;
    }
    .body {
      --_epass-body-height: 0em;
    }
    .boxes {
      row-gap: 0.5em;
    }
    .pass-id {
      color: var(--_epass-text);
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
