import { css } from 'lit';

export const styles = css`
  .ring {
    flex: none;
    font-size: 16px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .ring path {
    fill: none;
    stroke-linecap: round;
  }
  .ring .track {
    stroke: var(--_line);
  }
  .ring .filled {
    stroke: var(--_accent);
  }
  .ring text {
    fill: currentColor;
  }

  /*
   * Browsers look at every text field, to fill it in, however far from the screen, and lay out all that stands in one
   * skipped box with it. So all parts but the tools are such boxes here, and not the whole figure.
   */
  figure {
    content-visibility: visible;
  }
  @supports (overflow-clip-margin: 1px) {
    .lead,
    .groups,
    .foot {
      content-visibility: var(--rungs-offscreen, var(--_offscreen));
      contain-intrinsic-block-size: auto 3.75rem;
      overflow-clip-margin: 20rem;
    }
    .groups {
      contain-intrinsic-block-size: auto 20rem;
    }
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .filter {
    flex: 1 1 10em;
    min-inline-size: 0;
    max-inline-size: 16em;
    min-block-size: 32px;
    padding: 3px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    font-size: var(--_small);
  }
  .filter::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .groups > fieldset + fieldset {
    margin-block-start: 22px;
  }
  legend {
    padding: 0;
    padding-block-end: 6px;
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .groups ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
    column-gap: 32px;
  }

  .skill {
    padding-block: 10px 11px;
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .skill label {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    min-block-size: 24px;
    cursor: pointer;
  }
  .name {
    font-size: var(--_fine);
    font-weight: 600;
    line-height: 24px;
    min-inline-size: 0;
  }
  .about,
  .rating {
    margin-inline-start: 34px;
    color: var(--_quiet);
    font-size: 0.875em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .rating {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block-start: 4px;
    font-variant-numeric: tabular-nums;
  }
  .rating input {
    inline-size: 8em;
    accent-color: var(--_accent);
  }

  input[type='checkbox'] {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    margin: 1px 0 0;
    appearance: none;
    border: 1.75px solid var(--_edge);
    border-radius: 6px;
    background: transparent;
    cursor: pointer;
    transition: background calc(0.6 * var(--_motion));
  }
  input[type='checkbox']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input[type='checkbox']::before {
    content: '';
    inline-size: 11px;
    block-size: 6px;
    box-sizing: border-box;
    margin-block-start: -3px;
    border: solid var(--_on-accent);
    border-width: 0 0 2.25px 2.25px;
    rotate: -45deg;
    scale: 0;
    transition: scale calc(0.6 * var(--_motion));
  }
  input[type='checkbox']:checked::before {
    scale: 1;
  }
  label:hover input[type='checkbox']:enabled {
    border-color: var(--_accent);
  }
  fieldset:disabled label {
    cursor: default;
    opacity: 0.6;
  }

  .action:disabled {
    visibility: hidden;
  }

  @media (pointer: coarse) {
    .skill label {
      align-items: center;
      min-block-size: 44px;
    }
    .filter {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    input[type='checkbox'] {
      appearance: auto;
    }
    input[type='checkbox']::before {
      content: none;
    }
    .ring {
      forced-color-adjust: none;
    }
    .ring .track {
      stroke: GrayText;
    }
    .ring .filled {
      stroke: Highlight;
    }
    .ring text {
      fill: CanvasText;
    }
  }

  @media print, (scripting: none) {
    .filter {
      display: none;
    }
  }

  @media print {
    .lead,
    .groups,
    .foot {
      content-visibility: visible;
    }
    .skill {
      break-inside: avoid;
    }
    input[type='checkbox'] {
      print-color-adjust: exact;
    }
  }
`;
