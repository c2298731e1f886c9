import { css } from 'lit';

/** The form and what stands around the plan. */
export const formStyles = css`
  .form {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .field {
    display: grid;
    flex: 2 1 15rem;
    align-content: end;
    gap: 3px;
    min-inline-size: 0;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .short {
    flex: 1 1 8rem;
    max-inline-size: 14rem;
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
    flex: 1 1 100%;
    min-inline-size: 0;
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
