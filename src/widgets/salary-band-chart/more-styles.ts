import { css } from 'lit';

/** Details, the reader's own pay, and the table: what comes once it is asked for. */
export const styles = css`
  /* At the lower edge of a band. WebKit takes the columns from a row in which something absolute comes to stand itself. */
  .over {
    position: relative;
    z-index: 3;
    grid-area: 1 / 1 / auto / -1;
    align-self: end;
    block-size: 0;
  }
  .details {
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 10px;
    inline-size: min(30em, 100% - 20px);
    padding: 12px 16px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 6px 24px -8px color-mix(in oklab, CanvasText 28%, transparent);
    font-size: 0.875em;
    cursor: default;
  }
  .details .said {
    font-weight: 600;
  }
  .details .said .note {
    font-weight: 400;
  }
  .details dl {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 24px;
    margin-block: 6px;
  }
  .details dt {
    color: var(--_quiet);
    font-size: 0.93em;
  }
  .details dd {
    font-variant-numeric: tabular-nums;
  }
  .details p + p {
    margin-block-start: 6px;
  }

  .marker {
    position: relative;
    grid-column: 3;
    grid-row: 2;
    pointer-events: none;
  }
  .marker > svg {
    position: absolute;
    inset: 0;
    overflow: visible;
  }

  :host(:dir(rtl)) .marker > svg {
    transform: scaleX(-1);
  }

  /* Where the reader's line runs down the chart, words stand before it. */
  .figures {
    z-index: 1;
  }
  .figures text {
    stroke: var(--_under);
    stroke-width: 10px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .marker line,
  .own {
    stroke: var(--_marker);
    stroke-width: 2px;
    stroke-dasharray: 5 4;
  }
  .own {
    display: none;
  }
  .marker > span {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(100% + 2px);
    display: flex;
    color: var(--_marker);
    font-size: var(--_small);
    white-space: nowrap;
  }
  .marker .space {
    min-inline-size: 0;
    block-size: 1px;
  }
  .marker b {
    flex: none;
    font-weight: 600;
  }
  .chart:has(.marker) {
    margin-block-end: 26px;
  }
  .places {
    font-size: var(--_fine);
    text-wrap: pretty;
  }

  .scroller {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_fine);
  }
  th,
  td {
    padding: 9px 10px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  tbody th {
    font-weight: 600;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  thead button {
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 600;
  }
  /* On one side all, whichever way the words among them run. */
  .figure {
    font-variant-numeric: tabular-nums;
    text-align: end;
    unicode-bidi: isolate;
    white-space: nowrap;
  }

  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .ask input {
    inline-size: 8.5em;
    margin-inline-start: 6px;
    padding: 3px 8px;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    background: transparent;
    font-variant-numeric: tabular-nums;
  }

  @container (max-width: 559px) {
    .over {
      grid-row: 2;
      margin-block-end: -8px;
    }
    .details {
      inset-inline: 0;
      inline-size: auto;
    }
    .marker > svg {
      display: none;
    }
    .own {
      display: inline;
      stroke-dasharray: none;
    }
    .figures {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .ask input {
      min-block-size: 44px;
    }
  }

  @media print {
    .details {
      display: none;
    }
  }
`;
