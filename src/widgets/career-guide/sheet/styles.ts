import { css } from 'lit';

/** A page that is A4 and Letter at once: as wide as the narrower, as high as the lower of the two. */
export const sheetStyles = css`
  :host {
    color-scheme: light;
  }
  .sheet {
    inline-size: 186mm;
    font:
      9.5pt/1.4 system-ui,
      sans-serif;
  }
  header {
    margin-block-end: 5mm;
    padding-block-end: 3mm;
    border-block-end: 1px solid var(--_line);
  }
  h1 {
    font-size: 18pt;
    letter-spacing: -0.02em;
    line-height: 1.15;
  }
  header p,
  small,
  .rest,
  footer,
  .rungs span,
  .jotting {
    color: var(--_quiet);
  }
  h2 {
    margin-block-end: 1.5mm;
    font-size: 11pt;
  }
  small {
    font-size: inherit;
    font-weight: 400;
  }
  .columns {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 8mm;
  }
  .columns > :only-child {
    grid-column: 1 / -1;
  }
  .columns section {
    container-type: inline-size;
    min-inline-size: 0;
  }
  .sheet > section {
    margin-block-start: 5mm;
  }
  .chart {
    --_row: 34px;
    font-size: 8.5pt;
  }
  .rungs li {
    position: relative;
    padding-block: 1mm;
    padding-inline-start: 4mm;
    border-inline-start: 2px solid var(--_line);
  }
  .rungs .marked {
    border-color: currentColor;
  }
  .rungs span,
  .jotting {
    display: block;
    font-size: 8.5pt;
  }
  em {
    margin-inline-start: 2mm;
    padding-inline: 1.5mm;
    border: 1px solid currentColor;
    border-radius: 2mm;
    font-size: 7.5pt;
    font-style: normal;
  }
  .skills {
    columns: 3;
    column-gap: 6mm;
  }
  .steps {
    columns: 2;
    column-gap: 8mm;
  }
  .skills li,
  .steps li {
    padding-inline-start: 5mm;
    text-indent: -5mm;
    break-inside: avoid;
    line-height: 1.5;
  }
  .jotting {
    text-indent: 0;
  }
  .skipped {
    text-decoration: line-through;
  }
  .box {
    inline-size: 3.2mm;
    block-size: 3.2mm;
    margin-inline-end: 1.2mm;
    vertical-align: -0.5mm;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
  }
  footer {
    margin-block-start: 5mm;
    font-size: 8pt;
  }
`;
