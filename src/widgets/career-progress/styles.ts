import { css } from 'lit';

export const styles = css`
  .kinds {
    columns: 2 18rem;
    column-gap: 40px;
  }
  .kind {
    break-inside: avoid;
    margin-block-end: 20px;
    font-size: var(--_fine);
  }
  .kind-title {
    margin-block-end: 4px;
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 600;
  }
  .kind li {
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    padding-block: 2px;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .jotting + .jotting {
    margin-block-start: 10px;
  }
  .about {
    font-weight: 600;
  }
  .note {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
