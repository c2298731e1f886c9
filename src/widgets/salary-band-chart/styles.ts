import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .chart {
    position: relative;
    display: grid;
    grid-template-columns: fit-content(15.5em) max-content minmax(9em, 1fr) max-content;
    grid-template-rows: auto auto;
  }
  .chart + .places {
    margin-block-start: 8px;
  }

  .axis,
  .bands,
  .band {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  /* Room for the longest title and figures beside the axis: no figure ever leaves the widget, and no column moves while
     a page comes in. */
  .gutter {
    visibility: hidden;
    block-size: 0;
    padding-inline: 10px 6px;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .gutter.title {
    overflow: hidden;
    padding-inline: 10px 8px;
    font-size: var(--_fine);
    white-space: normal;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .ticks {
    grid-column: 3;
    display: flex;
    color: var(--_quiet);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* Each as wide as the gap between two ticks, and half of that at the ends: so its middle is its tick. */
  .ticks > span {
    display: flex;
    flex: 1 1 0;
    justify-content: center;
    min-inline-size: 0;
  }
  .ticks > .end {
    flex-grow: 0.5;
    justify-content: flex-start;
  }
  .ticks > .end:last-child {
    justify-content: flex-end;
  }
  /* What does not fit beside the strut goes to a second line, which is cut off. */
  .ticks > span > span {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    justify-content: center;
    inline-size: 100%;
    block-size: 26px;
    overflow: clip;
  }
  .ticks > .every-2 > span {
    inline-size: 200%;
  }
  .ticks > .every-4 > span {
    inline-size: 400%;
  }
  .ticks > .end > span {
    flex-wrap: nowrap;
    inline-size: 0;
    overflow: visible;
  }
  .ticks > span > span::before {
    content: '';
    block-size: 26px;
  }
  .ticks [data-room] {
    flex: none;
    text-align: center;
  }
  .ticks [data-room]::after {
    content: attr(data-room);
    display: block;
    block-size: 0;
    padding-inline: 0.3em;
    visibility: hidden;
  }

  /* The line of a tick, down behind all bands: out of the flow it stays where its tick is. */
  .ticks > span::after {
    content: '';
    position: absolute;
    inset-block: 26px 0;
    inline-size: 0;
    margin-inline-start: -0.5px;
    border-inline-start: 1px solid var(--_line);
  }

  .bands {
    grid-row: 2;
  }
  .band {
    --_under: var(--_surface);
    position: relative;
    align-items: center;
    min-block-size: var(--_row);
    border-radius: var(--_radius);
  }
  /* Of many, those far from the screen are neither laid out nor painted: their columns cannot be shared then. */
  .chart:has(.many),
  .many > .band {
    grid-template-columns: 15.5em 6.5em minmax(9em, 1fr) 6.5em;
  }
  .bands.many {
    display: block;
  }
  .many > .band:not(:hover, :focus-within, .shown) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_row);
  }
  .band.on {
    --_under: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
    background: var(--_tint);
  }
  .band > button {
    padding: 7px 8px 7px 10px;
    padding-inline: 10px 8px;
    hyphens: auto;
    overflow-wrap: anywhere;
    align-self: stretch;
    align-content: center;
    min-inline-size: 0;
  }
  .band > button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .band > button:focus-visible {
    outline: none;
  }
  .band > button:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .title {
    display: block;
    font-size: var(--_fine);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .note {
    color: var(--_quiet);
    font-size: var(--_small);
    line-height: 1.4;
  }

  .plot {
    position: relative;
    grid-column: 3;
    align-self: stretch;
    display: flex;
    align-items: center;
  }
  .marks {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(50% - 11px);
    overflow: visible;
    color: var(--_calm);
  }
  .band:hover .marks,
  .band.shown .marks,
  .on .marks {
    color: var(--_accent);
  }
  :host(:dir(rtl)) .marks {
    transform: scaleX(-1);
  }
  .marks rect:not(.fade) {
    fill: currentColor;
  }
  :not(.many) > .band .marks rect {
    transition:
      x 0.25s,
      width 0.25s;
  }
  line.bar {
    stroke: currentColor;
    stroke-width: 4px;
    stroke-linecap: round;
  }
  .spread {
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  .median {
    stroke: color-mix(in oklab, CanvasText 88%, var(--_accent));
    stroke-width: 3px;
  }
  .median-edge {
    stroke: var(--_surface);
    stroke-width: 6px;
  }

  .figures {
    display: flex;
    flex: 1;
    align-items: center;
    min-inline-size: 0;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    white-space: nowrap;
  }
  .space {
    flex: 0 0 auto;
    block-size: 1px;
  }
  /* A pin takes no room of its own: its figure hangs from the end of the bar. */
  .pin {
    display: flex;
    flex: none;
    inline-size: 0;
  }
  .pin > span {
    flex: none;
  }
  .pin.low {
    justify-content: flex-end;
  }
  .pin.low > span {
    padding-inline: 0 8px;
  }
  .pin.high > span {
    padding-inline: 8px 0;
  }
  .on .pin > span {
    font-weight: 600;
  }

  .subheading {
    margin-block-start: 24px;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .subheading + .summary {
    margin-block-end: 12px;
  }

  .aside {
    display: block;
  }
  .menu {
    position: relative;
  }
  /* Narrow: the title stands over the bar and the figures under it. */
  @container (max-width: 559px) {
    .chart,
    .chart:has(.many),
    .many > .band {
      grid-template-columns: 0 0 minmax(0, 1fr) 0;
    }
    .gutter {
      display: none;
    }
    /* The labels at the ends stand inside, and so reach further towards the others. */
    .ticks > .end > span {
      justify-content: flex-start;
    }
    .ticks > .end:last-child > span {
      justify-content: flex-end;
    }
    .ticks > .end [data-room]::after {
      content: none;
    }
    .ticks [data-room]::after {
      font-size: 1.5em;
    }
    .bands {
      row-gap: 4px;
    }
    .many > .band {
      margin-block-end: 4px;
    }
    .band {
      padding-block-end: 4px;
    }
    .band > button {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 8px;
      padding: 8px 0 2px;
      background: none;
    }
    .plot {
      display: block;
      grid-column: 1 / -1;
      min-block-size: calc(28px + 1.3 * var(--_small));
      padding-block-start: 20px;
    }
    .marks {
      inset-block-start: 0;
    }
    .figures {
      justify-content: center;
      padding-block: 4px;
    }
    .figures .space {
      flex-shrink: 100000;
      min-inline-size: 0;
    }
    .figures .between {
      display: none;
    }
    /* Figures too long for one line break, once no space beside them is left. */
    .pin,
    .pin > span {
      flex-shrink: 1;
      min-inline-size: 0;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .pin {
      inline-size: auto;
    }
    .pin.low > span,
    .pin.high > span {
      padding: 0;
    }
    .pin.low > span:not(:empty)::after {
      content: '\\2002–\\2002';
      color: var(--_quiet);
    }
    .band.on {
      margin-inline: -8px;
      padding-inline: 8px;
    }
  }

  @media (pointer: coarse) {
    .band {
      min-block-size: max(44px, var(--_row));
    }
  }

  @media (forced-colors: active) {
    .marks {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .on .marks {
      color: Highlight;
    }
    .band.on {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .median {
      stroke: Canvas;
    }
    .pin > span {
      background: Canvas;
    }
  }

  @media print {
    .many > .band {
      content-visibility: visible;
    }
    .band {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
