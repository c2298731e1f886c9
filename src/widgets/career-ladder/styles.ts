import { type CSSResult, css, unsafeCSS } from 'lit';

/** Words on steps: every rung a column, its words standing on its tread, the details below all. */
function stairs(ladder: CSSResult): CSSResult {
  return css`
    ${ladder} {
      display: grid;
      grid-template-rows: auto auto;
      padding: 0;
    }
    ${ladder}::before {
      content: none;
    }
    ${ladder} .rung {
      display: contents;
    }
    ${ladder} .words {
      grid-row: 1;
      justify-content: flex-end;
      padding: 0 8px 0 10px;
      padding-inline: 10px 8px;
    }
    ${ladder} .words::before {
      content: none;
    }
    ${ladder} :is(.foot-space, .stairs, .fact, .stage) {
      display: block;
    }
    ${ladder} .fact::before {
      content: none;
    }
    ${ladder} .details {
      grid-column: 1 / -1;
    }
    ${ladder} .details:not([hidden]) {
      margin: 16px 0 0;
    }
    ${ladder} :is(.details-title, .facts) {
      display: block;
    }
  `;
}

const counts = [1, 2, 3, 4, 5, 6, 7, 8].map(
  (count) => `.rungs-${count}{grid-template-columns:repeat(${count},minmax(0,1fr))}`,
);

export const styles = css`
  :host {
    container-type: inline-size;
  }

  /* A rail with the top rung first: how a list of rungs looks where stairs have no room. */
  .ladder {
    position: relative;
    display: flex;
    flex-direction: column-reverse;
    padding-inline-start: 26px;
  }
  .ladder::before {
    content: '';
    position: absolute;
    inset-block: 12px;
    inset-inline-start: 6px;
    border-inline-start: 3px solid var(--_line);
  }
  .words {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: start;
    min-inline-size: 0;
    padding-block: 10px;
  }
  .words > * {
    max-inline-size: 100%;
  }
  .words::before {
    content: '';
    position: absolute;
    inset-block-start: 15px;
    inset-inline-start: -26px;
    inline-size: 15px;
    block-size: 15px;
    box-sizing: border-box;
    border: 3px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
  }
  .rung:is(.current, .target, .way) .words::before {
    border-color: var(--_accent);
  }
  .rung.current .words::before {
    background: var(--_accent);
  }
  .foot-space,
  .stairs {
    display: none;
    flex: none;
  }
  .foot-space {
    margin-block-start: 12px;
  }
  /* Out of the flow, so that the words share out the columns among themselves. */
  .stairs {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    grid-row: 1 / 2;
    grid-column: 1 / -1;
    z-index: -1;
    pointer-events: none;
  }
  .stairs svg {
    display: block;
    overflow: visible;
  }
  .ladder {
    isolation: isolate;
  }

  .stage,
  .fact {
    color: var(--_quiet);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  .rung-heading {
    margin-block: 1px 2px;
    font-size: var(--_fine);
    font-weight: 600;
    hyphens: auto;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .rung-heading button {
    padding-block: 2px;
    font-weight: inherit;
    line-height: inherit;
    text-wrap: pretty;
  }
  .rung-heading button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .words:hover .rung-heading button {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 3px;
  }
  .rung-heading button:focus-visible {
    outline: none;
  }
  .words:has(button:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: 6px;
  }
  .rung.on .rung-heading {
    color: var(--_accent);
  }

  .words {
    position: relative;
  }
  .tag {
    margin-block-end: 3px;
    padding: 0 9px;
    border: 1.5px solid var(--_accent);
    border-radius: 99px;
    color: var(--_accent);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.65;
  }
  .tag.here {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .fan {
    hyphens: auto;
    overflow-wrap: anywhere;
    margin-block-start: 3px;
    font-size: var(--_small);
    line-height: 1.4;
  }
  .fan li {
    position: relative;
    padding-inline-start: 20px;
  }
  .twig {
    position: absolute;
    inset-inline-start: 1px;
    inset-block-start: 0;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5px;
  }
  :host(:dir(rtl)) :is(.twig, .stairs svg, .move svg) {
    transform: scaleX(-1);
  }
  span.move {
    display: block;
    margin-block-start: 3px;
    color: var(--_quiet);
    font-size: var(--_small);
    line-height: 1.4;
  }
  .move svg {
    margin-inline-end: 5px;
  }
  .move line,
  path.move {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 2px;
    stroke-dasharray: 0.1 5;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  .advance line {
    stroke-dasharray: none;
    stroke-width: 1.5px;
  }

  .ground {
    fill: var(--_soft);
  }
  .edge,
  path.way {
    fill: none;
    stroke: color-mix(in oklab, currentColor 28%, transparent);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  path.way {
    stroke: var(--_accent);
    stroke-width: 3.5px;
  }

  .details {
    margin: 2px 0 14px;
    padding: 18px 20px 20px;
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_soft);
    font-size: var(--_fine);
  }
  .details[hidden] {
    margin: 0;
    padding: 0;
    background: none;
  }
  /* Seen only where no button could open them. */
  .details[hidden] > .details-title {
    margin-block-start: 16px;
  }
  .details[hidden] > .columns {
    margin-block-end: 14px;
  }
  .details-title,
  .details .facts {
    display: none;
  }
  .details-title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }
  .details .facts {
    margin-block: 2px 6px;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .details p + p {
    margin-block-start: 6px;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 16px 36px;
    margin-block-start: 14px;
  }
  .columns:not(:has(*)) {
    display: none;
  }
  .columns section + section {
    margin-block-start: 14px;
  }
  .details-heading {
    margin-block-end: 4px;
    color: var(--_quiet);
    font-size: 0.8667em;
    font-weight: 600;
  }
  dt {
    font-weight: 600;
  }
  dd + dt {
    margin-block-start: 8px;
  }
  .marked li {
    position: relative;
    padding-inline-start: 16px;
  }
  .marked li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.62em;
    inset-inline-start: 2px;
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: var(--_edge);
  }

  ${unsafeCSS(counts.join('\n'))}
  @media not print {
    ${stairs(unsafeCSS('.ladder.stepped'))}
    @container (min-width: 440px) {
      ${stairs(unsafeCSS('.ladder.few'))}
    }
    @container (min-width: 700px) {
      ${stairs(unsafeCSS('.ladder.some'))}
    }
    @container (min-width: 1080px) {
      ${stairs(unsafeCSS('.ladder.many'))}
    }
  }

  @media (pointer: coarse) {
    .rung-heading button {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .rung.on .rung-heading {
      color: Highlight;
    }
    .tag.here {
      forced-color-adjust: none;
    }
    .edge {
      stroke: CanvasText;
    }
    path.way {
      stroke: Highlight;
    }
    .details {
      border: 1px solid CanvasText;
    }
    .details[hidden] {
      border: 0;
    }
  }

  @media print {
    .details {
      margin-block: 0 10px;
      padding: 0;
    }
    .words,
    .details section {
      break-inside: avoid;
    }
    .words {
      break-after: avoid;
    }
    .words::before,
    .marked li::before {
      print-color-adjust: exact;
    }
    .tag.here {
      background: none;
      color: inherit;
    }
  }
`;
