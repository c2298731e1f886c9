import { css } from 'lit';

/** The document as a form that folds. */
export const formStyles = css`
  .group {
    border-block-end: 1px solid var(--_line);
  }
  .group > summary {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: 40px;
    padding-block: 9px;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  .group > summary::before {
    content: '▸' / '';
    color: var(--_quiet);
  }
  .group[open] > summary::before {
    content: '▾' / '';
  }
  .count {
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .group > .fields,
  .group > .row {
    padding-block: 4px 16px;
  }
  .items {
    display: grid;
    gap: 10px;
    padding-block: 4px 10px;
  }
  .item {
    display: grid;
    gap: 6px;
    padding-block-end: 6px;
  }
  .name {
    display: flex;
    gap: 4px;
  }
  .name > input {
    font-weight: 600;
  }
  .jobs {
    display: flex;
    flex: none;
  }
  .icon {
    inline-size: 32px;
    min-block-size: 32px;
    padding: 0;
    border: 0;
    border-radius: 7px;
    background: none;
    font-size: 1.0625em;
    cursor: pointer;
  }
  .icon:hover {
    background: var(--_soft);
  }
  .more {
    justify-self: start;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 10px 12px;
  }
  .fields.main {
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px;
  }
  .item > .fields:not(.main) {
    padding: 10px 12px 12px;
    border-radius: 8px;
    background: var(--_soft);
  }
  .fields > .paragraphs,
  .fields > .lines,
  .fields > .skills,
  .fields > .switch {
    grid-column: 1 / -1;
  }
  .range {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .range legend {
    inline-size: 100%;
  }
  .range label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 6px;
    min-inline-size: 5rem;
    font-size: var(--_small);
  }
  .skills {
    columns: 2 9rem;
  }
  .skills .switch {
    break-inside: avoid;
  }

  .empty {
    color: var(--_quiet);
  }
`;
