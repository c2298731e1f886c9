import { css } from 'lit';

export const styles = css`
  .tools {
    gap: 8px 16px;
    font-size: var(--_small);
  }
  /* Drawn by a server, and the script has not come: answers open, but these do nothing yet. */
  :host(:not(:defined)) .tools {
    visibility: hidden;
  }
  .filter {
    flex: 1 1 10em;
    min-inline-size: 0;
    max-inline-size: 16em;
    min-block-size: 32px;
    padding: 3px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
  }
  .filter::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  .faq {
    position: relative;
    border-block-start: 1px solid var(--_line);
  }
  .faq:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .faq > summary {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 48px;
    padding-block: 14px;
    list-style: none;
    cursor: pointer;
    scroll-margin-block-start: 16px;
  }
  .faq > summary::-webkit-details-marker {
    display: none;
  }
  .question {
    min-inline-size: 0;
    max-inline-size: 62ch;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  /* A chevron, the same in both reading directions. */
  .faq > summary::after {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    box-sizing: border-box;
    margin-block-start: calc(0.7em - 7px);
    margin-inline-end: 4px;
    border: solid var(--_edge);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    transition: rotate var(--_motion);
  }
  .faq[open] > summary::after {
    rotate: 225deg;
    translate: 0 4px;
  }
  .faq > summary:hover::after,
  .faq[open] > summary::after {
    border-color: var(--_accent);
  }

  .answer {
    max-inline-size: 66ch;
    padding-block-end: 22px;
    padding-inline-end: 40px;
    line-height: 1.6;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .answer p + p {
    margin-block-start: 0.7em;
  }

  /* In the row of its question, and out of the way until somebody points there. */
  .link {
    position: absolute;
    inset-block-start: 11px;
    inset-inline-end: 28px;
    display: grid;
    place-items: center;
    min-inline-size: 28px;
    min-block-size: 28px;
    color: var(--_quiet);
    text-decoration: none;
    opacity: 0;
  }
  .link:hover {
    color: var(--_accent);
  }
  .faq:hover .link,
  .faq:focus-within .link {
    opacity: 1;
  }

  @media (hover: none) {
    .link {
      opacity: 1;
    }
  }

  @media (pointer: coarse) {
    .filter {
      min-block-size: 44px;
    }
    .link {
      inset-block-start: 3px;
      inset-inline-end: 22px;
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }

  @media print {
    .faq {
      break-inside: avoid;
    }
    .faq::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .faq > summary {
      padding-block-end: 4px;
    }
    .faq > summary::after,
    .link {
      display: none;
    }
  }
`;
