import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .categories {
    columns: 17rem;
    column-gap: 48px;
    /* The space below the last category is none of the widget's. */
    margin-block-end: -26px;
  }
  .category {
    position: relative;
    break-inside: avoid;
    padding-block-end: 26px;
  }

  .row {
    position: relative;
    display: flex;
    align-items: baseline;
    gap: 8px;
    margin-block-end: 6px;
    break-after: avoid;
  }
  .row > div:first-child {
    min-inline-size: 0;
  }
  .title {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .count {
    flex: none;
    color: var(--_quiet);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .duties {
    padding-inline-start: 1.05em;
    list-style: disc;
  }
  .duties li {
    padding-block: 3px;
    font-size: var(--_fine);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .duties li::marker {
    color: var(--_edge);
  }

  /* Room for columns: everything is open, and there is nothing to fold. */
  .toggle {
    display: none;
  }
  @container (inline-size >= 30rem) {
    .fold {
      --_fold: visible;
      display: block;
    }
  }

  /* Drawn by a server, and the script has not come or never will: nothing could be unfolded. */
  :host(:not(:defined)) .fold {
    --_fold: visible;
    display: block;
  }

  @media screen {
    @container (inline-size < 30rem) {
      .categories {
        margin-block-end: 0;
      }
      .category {
        padding: 0;
        border-block-start: 1px solid var(--_line);
      }
      .category:last-child {
        border-block-end: 1px solid var(--_line);
      }
      .row {
        min-block-size: 52px;
        margin: 0;
        padding-block: 14px;
        padding-inline-end: 36px;
      }
      .title {
        font-weight: 600;
        text-wrap: pretty;
      }
      .toggle {
        position: absolute;
        inset: 0;
      }
      :host(:defined) .toggle {
        display: block;
      }
      .toggle::after {
        content: '';
        position: absolute;
        inset-block-start: calc(14px + 0.7em - 7px);
        inset-inline-end: 4px;
        inline-size: 8px;
        block-size: 8px;
        box-sizing: border-box;
        border: solid var(--_edge);
        border-width: 0 2px 2px 0;
        rotate: 45deg;
        transition: rotate var(--_motion);
      }
      .toggle[aria-expanded='true']::after {
        border-color: var(--_accent);
        rotate: 225deg;
        translate: 0 4px;
      }
      .toggle:hover::after {
        border-color: var(--_accent);
      }
      .duties {
        margin-block: -4px 18px;
      }
    }
  }

  @media print {
    .categories {
      margin-block-end: -16px;
    }
    .category {
      padding-block-end: 16px;
    }
  }
`;
