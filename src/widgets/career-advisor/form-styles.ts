import { css } from 'lit';

/** The form and what stands around the plan. */
export const formStyles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 16px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .form > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .field {
    display: grid;
    align-content: end;
    gap: 3px;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  /* Two choices and four short fields fill all rows, whether those are of one, two or four columns. */
  @container (min-width: 17rem) {
    .form {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .short {
      grid-column: auto;
    }
  }
  @container (min-width: 34rem) {
    .form {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .field:not(.short) {
      grid-column: span 2;
    }
  }
  .field select,
  .field input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 36px;
    padding-inline: 9px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 3px);
    background: transparent;
    color: inherit;
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }
  .credentials {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .credentials legend,
  .credentials summary {
    padding: 0;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .box {
    display: inline-flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: 28px;
    margin-inline-end: 20px;
    font-size: var(--_fine);
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 3px;
  }

  .plan {
    margin-block-start: 28px;
  }
  @media (pointer: coarse) {
    .field select,
    .field input,
    .box {
      min-block-size: 44px;
    }
  }

  @media print {
    .form {
      display: none;
    }
    .plan {
      margin-block-start: 0;
    }
  }
`;
