import { css } from 'lit';

/** The reader's note and links. */
export const styles = css`
  .jottings {
    display: grid;
    gap: 10px;
    margin-block-start: 14px;
    padding: 12px 14px;
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: 0.9375em;
  }
  .note {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .printed {
    display: none;
  }
  .links li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 14px;
    overflow-wrap: anywhere;
  }
  .field {
    display: grid;
    flex: 1 1 12rem;
    gap: 3px;
    min-inline-size: 0;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .field input,
  .field textarea {
    inline-size: 100%;
    min-block-size: 34px;
    padding: 5px 9px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 3px);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 1.0625em;
  }
  .field textarea {
    resize: vertical;
  }
  .field [aria-invalid] {
    border-color: var(--_marker);
  }
  .link-form .field {
    font-size: inherit;
  }
  .link-form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 14px;
    font-size: var(--_small);
  }
  .fault {
    flex: 1 1 100%;
    color: var(--_marker);
  }

  @media (pointer: coarse) {
    .field input,
    .field textarea {
      min-block-size: 44px;
    }
  }

  @media print {
    .field,
    .link-form {
      display: none;
    }
    .printed {
      display: block;
    }
  }
`;
