import { css } from 'lit';

export const styles = css`
  :host {
    --_under: var(--_surface);
    --_bar: var(--_calm);
    container-type: inline-size;
  }

  .chart {
    position: relative;
    display: grid;
    grid-template-columns: fit-content(15.5em) max-content minmax(9em, 1fr) max-content;
    grid-template-rows: 26px auto;
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

  .gutter,
  .ticks,
  .marks text,
  .pay {
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  /* Room for the longest title and figures beside the axis: no figure ever leaves the widget, and no column moves while
     a page comes in. */
  .gutter {
    visibility: hidden;
    block-size: 0;
    padding-inline: 10px 6px;
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

  /* Down behind all bands. */
  .axis {
    grid-row: 1 / -1;
  }
  .ticks {
    grid-column: 3;
    display: flex;
    color: var(--_quiet);
    line-height: 26px;
    print-color-adjust: exact;
  }
  /* Each as wide as the gap between two ticks, and half of that at the ends: so its middle is its tick. */
  .ticks > span {
    flex: 1 1 0;
    min-inline-size: 0;
    background: linear-gradient(var(--_line) 0 0) 50% 26px / 1px 100% no-repeat;
  }
  .ticks > .end {
    display: flex;
    flex-grow: 0.5;
    white-space: nowrap;
  }
  .ticks > .end:last-child {
    justify-content: flex-end;
  }
  .ticks > .end:first-child,
  :host(:dir(rtl)) .ticks > .end:last-child {
    background-position-x: 0;
  }
  .ticks > .end:last-child,
  :host(:dir(rtl)) .ticks > .end:first-child {
    background-position-x: 100%;
  }
  /* What does not fit goes to a second line, which is cut off. */
  .ticks > span > span {
    display: block;
    block-size: 26px;
    overflow: clip;
    padding-inline: 0.3em;
    text-align: center;
    word-break: normal;
  }
  .ticks > .every-2 > span {
    margin-inline: -50%;
  }
  .ticks > .every-4 > span {
    margin-inline: -150%;
  }
  .ticks > .end > span {
    display: flex;
    justify-content: center;
    inline-size: 0;
    overflow: visible;
    padding: 0;
  }

  .bands {
    grid-row: 2;
  }
  .band {
    position: relative;
    align-items: center;
    min-block-size: var(--_row);
    border-radius: var(--_radius);
  }
  /* Of many, those far from the screen are neither laid out nor painted: their columns cannot be shared then. */
  .many,
  .many .band {
    grid-template-columns: 15.5em 6.5em minmax(9em, 1fr) 6.5em;
  }
  .many > .bands {
    display: block;
  }
  /* One text, as high as what will be drawn. */
  .far {
    white-space: nowrap;
    overflow: clip;
  }
  /* Those that are drawn at once are not asked for: they would be laid out a second time for it. */
  @media not print {
    .later:not(:hover, :focus-within, :has(.shown)) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto calc(10 * var(--_row));
      overflow-clip-margin: 20rem;
    }
  }
  .band.on {
    --_under: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
    background: var(--_tint);
  }
  .band > button {
    grid-area: 1 / 1;
    padding-block: 7px;
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

  .pay {
    display: none;
  }

  .band:hover,
  .band.shown,
  .band.on {
    --_bar: var(--_accent);
  }
  .marks {
    grid-area: 1 / 3;
    overflow: visible;
    fill: var(--_bar);
  }
  :host(:dir(rtl)) :is(.marks, .marks g) {
    transform: scaleX(-1);
  }
  .chart:not(.many) .marks rect {
    transition:
      x var(--_motion),
      width var(--_motion);
  }
  /* Where nothing moves, a browser need not ask at each change what does. */
  @container style(--_motion: 0s) {
    .chart:not(.many) .marks rect {
      transition: none;
    }
  }
  stop {
    stop-color: var(--_bar);
  }
  line.bar {
    stroke: var(--_bar);
    stroke-width: 4px;
    stroke-linecap: round;
  }
  .spread {
    stroke: var(--_bar);
    stroke-width: 1.5px;
  }
  .median {
    transform: translateX(-1.5px);
    fill: color-mix(in oklab, CanvasText 88%, var(--_accent));
    stroke: var(--_surface);
    stroke-width: 3px;
    paint-order: stroke;
  }

  .marks text {
    fill: currentColor;
    dominant-baseline: central;
  }
  /* Around a figure: WebKit mirrors a text itself somewhere else. */
  .marks g {
    transform-box: fill-box;
    transform-origin: center;
  }
  .low,
  :host(:dir(rtl)) .high {
    text-anchor: end;
  }
  .high,
  :host(:dir(rtl)) .low {
    text-anchor: start;
  }
  .on :is(text, .pay) {
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
  /* Narrow: title and figures stand over the bar. */
  @container (max-width: 559px) {
    .chart,
    .many .band {
      grid-template-columns: 0 0 minmax(0, 1fr) 0;
    }
    .gutter,
    .marks text {
      display: none;
    }
    /* The labels at the ends stand inside, and so reach further towards the others: a third of the gap goes to that, and
       a little stays free. */
    .ticks > span > span {
      padding-inline: calc(16.7% + 5px);
    }
    .ticks > .every-2 > span {
      padding-inline: calc(33.3% + 5px);
    }
    .ticks > .every-4 > span {
      padding-inline: calc(66.7% + 5px);
    }
    .ticks > .end > span {
      justify-content: flex-start;
    }
    .ticks > .end:last-child > span {
      justify-content: flex-end;
    }
    .bands {
      row-gap: 4px;
    }
    .many .band {
      margin-block-end: 4px;
    }
    .band {
      padding-block-end: 8px;
    }
    .band > button {
      grid-column: 1 / -1;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 12px;
      padding: 8px 0 4px;
      background: none;
    }
    .title {
      flex: 1 1 100%;
    }
    /* Beside a title alone there is room for the figures, unless a word of it is too long. */
    .title:has(+ :empty) {
      flex-basis: 45%;
      max-inline-size: 100%;
      overflow-wrap: break-word;
    }
    .pay {
      display: block;
      margin-inline-start: auto;
      line-height: 1.4;
      text-align: end;
    }
    .marks {
      grid-area: 2 / 1 / auto / -1;
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
    .marks,
    .ticks {
      forced-color-adjust: none;
    }
    .band.on {
      --_bar: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .median {
      fill: Canvas;
      stroke: none;
    }
    .marks text {
      fill: CanvasText;
      stroke: Canvas;
      stroke-width: 6px;
      paint-order: stroke;
    }
  }

  @media print {
    .band {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
