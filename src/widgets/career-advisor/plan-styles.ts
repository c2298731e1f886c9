import { css } from 'lit';

/** The plan. */
export const planStyles = css`
  .said {
    max-inline-size: 48ch;
    margin-block-end: 20px;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 28px 48px;
  }
  .subheading {
    margin-block-end: 8px;
    font-size: 1em;
    font-weight: 600;
  }
  .why {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  .readiness {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px 28px;
  }
  .gauge {
    position: relative;
    flex: none;
  }
  .gauge svg {
    display: block;
  }
  :host(:dir(rtl)) .gauge svg {
    scale: -1 1;
  }
  .gauge path {
    fill: none;
    stroke-linecap: round;
  }
  .gauge .track {
    stroke: var(--_line);
  }
  .gauge .filled {
    stroke: var(--_accent);
  }
  .bar .track {
    fill: var(--_line);
  }
  .bar .filled {
    fill: var(--_accent);
  }
  .percent {
    position: absolute;
    inset-inline: 0;
    inset-block-end: -4px;
    font-size: 1.75em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    text-align: center;
  }
  .parts {
    flex: 1 1 11rem;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  .parts > div {
    padding-block: 3px;
  }
  .parts dt {
    color: var(--_quiet);
  }
  .parts dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 10px;
    font-weight: 600;
  }
  .parts dd > span {
    unicode-bidi: plaintext;
  }
  .unknown dd {
    color: var(--_quiet);
    font-weight: 400;
  }
  .bar {
    flex: none;
  }
  :host(:dir(rtl)) .bar {
    scale: -1 1;
  }

  .next li {
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .next label {
    display: flex;
    gap: 10px;
    min-block-size: 24px;
    cursor: pointer;
  }
  .what {
    min-inline-size: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .next .why,
  .untickable {
    margin-inline-start: 28px;
  }
  .gain {
    color: var(--_accent);
    font-weight: 600;
    white-space: nowrap;
  }

  .needs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 20px 48px;
    margin-block: 28px;
  }
  .whole {
    grid-column: 1 / -1;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    font-size: var(--_small);
  }
  .tags li {
    padding: 1px 10px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    overflow-wrap: anywhere;
  }

  .path {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: 190px auto auto;
    margin-block: 12px 16px;
    /* Half of the last label stands past the end of the axis. */
    padding-inline-end: 0.8em;
    color: var(--_quiet);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  .amounts svg,
  .plot svg {
    display: block;
    overflow: visible;
  }
  .amounts {
    position: relative;
    padding-inline-end: 10px;
  }
  .amounts svg {
    position: absolute;
    inset: 0;
  }
  .room {
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: nowrap;
  }
  .amounts text {
    fill: currentColor;
  }
  .plot {
    position: relative;
  }
  .plot svg {
    position: absolute;
    inset: 0;
  }
  :host(:dir(rtl)) .plot svg {
    scale: -1 1;
  }
  .lines line {
    stroke: var(--_line);
  }
  .area path {
    fill: var(--_tint);
  }
  .block {
    fill: var(--_accent);
    fill-opacity: 0.42;
  }
  .fade {
    fill: var(--_accent);
    fill-opacity: 0.16;
  }
  .own {
    fill: var(--_marker);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .axis {
    display: flex;
    grid-column: 2;
    block-size: 1.8em;
    padding-block-start: 6px;
    min-inline-size: 0;
    overflow: visible;
  }
  .axis svg {
    flex: none;
  }
  .mark {
    display: flex;
    flex: none;
    justify-content: center;
    inline-size: 0;
    white-space: nowrap;
  }
  .axis-name {
    grid-column: 2;
    text-align: end;
  }
  .own-pay {
    margin-block-end: 12px;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding-block: 9px;
    padding-inline-end: 20px;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    padding-block: 0 6px;
    border: 0;
    color: var(--_quiet);
    overflow-wrap: break-word;
  }
  tbody th {
    font-weight: 600;
  }
  td .why {
    display: block;
    font-size: inherit;
  }
  .number {
    display: inline-block;
    min-inline-size: 1.4em;
    color: var(--_quiet);
    font-weight: 400;
  }
  .way .tag {
    display: inline-block;
    margin-inline-end: 6px;
    padding-inline: 7px;
    border: 1px solid var(--_edge);
    border-radius: 99px;
    color: var(--_quiet);
    font-weight: 400;
    white-space: nowrap;
  }

  @container (max-width: 36rem) {
    .way,
    .way tbody,
    .way tr,
    .way th,
    .way td {
      display: block;
    }
    .way thead {
      display: none;
    }
    .way tr {
      padding-block: 8px;
      border-block-start: 1px solid var(--_line);
    }
    .way th,
    .way td {
      padding: 1px 0;
      border: 0;
    }
    .path {
      grid-template-rows: 150px auto auto;
    }
  }

  @media (pointer: coarse) {
    .next label {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .gauge .filled {
      stroke: Highlight;
    }
    .bar .filled,
    .block {
      fill: Highlight;
      fill-opacity: 1;
    }
    .area path {
      fill: none;
      stroke: CanvasText;
    }
  }

  @media print {
    .next li,
    .path,
    .way tr {
      break-inside: avoid;
    }
    .block,
    .fade,
    .filled {
      print-color-adjust: exact;
    }
  }
`;
