import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 16px;
    margin-block-end: 16px;
  }
  .tools label {
    display: grid;
    flex: 1 1 12rem;
    gap: 3px;
    min-inline-size: 0;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  select {
    inline-size: 100%;
    min-block-size: 36px;
    padding-inline: 8px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    background: transparent;
    color: inherit;
    font-size: 1.125em;
  }
  .swap {
    display: grid;
    place-items: center;
    inline-size: 36px;
    min-block-size: 36px;
  }
  .swap path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_fine);
  }
  th,
  td {
    padding: 12px 0;
    padding-inline-end: 24px;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  thead th,
  thead td {
    padding-block: 0 10px;
    border: 0;
    font-weight: 600;
    line-height: 1.3;
    vertical-align: bottom;
  }
  thead td,
  tbody th {
    inline-size: 9.5rem;
  }
  tbody th {
    color: var(--_quiet);
    font-size: var(--_small);
    line-height: 1.7;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  li + li {
    margin-block-start: 3px;
  }
  dt {
    font-weight: 600;
  }
  dd + dt {
    margin-block-start: 8px;
  }
  dd {
    color: var(--_quiet);
  }
  .none {
    color: var(--_quiet);
  }

  /* Narrow: the name of a row stands above it, the two levels share the width. */
  @container (max-width: 38rem) {
    table,
    tbody,
    thead {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 16px;
      padding-block: 10px;
      border-block-start: 1px solid var(--_line);
    }
    thead tr {
      padding-block-start: 0;
      border: 0;
    }
    th,
    td,
    thead th {
      padding: 0;
      border: 0;
    }
    thead td {
      display: none;
    }
    tbody th {
      grid-column: 1 / -1;
      inline-size: auto;
      padding-block-end: 2px;
    }
  }

  /* Narrower still: one under the other, each with the name of its level. */
  @container (max-width: 20rem) {
    tr {
      grid-template-columns: minmax(0, 1fr);
    }
    thead {
      display: none;
    }
    td::before {
      display: block;
      font-size: var(--_small);
      font-weight: 600;
      content: attr(data-level);
    }
    td + td {
      margin-block-start: 8px;
    }
  }

  @media (pointer: coarse) {
    select,
    .swap {
      min-block-size: 44px;
    }
  }

  @media print {
    .tools {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
