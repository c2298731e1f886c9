import { css } from 'lit';

/** The builder's own page: calm, three zones side by side, or one after the other where it is narrow. */
export const pageStyles = css`
  :host {
    container-type: inline-size;
    --_sheet: light-dark(#fff, #1b1f27);
    display: flex;
    flex-direction: column;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  code,
  .source,
  .piece textarea {
    font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace;
    font-size: 0.8125rem;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .app {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    padding: 2px 20px 6px;
  }
  .said {
    flex: 1 1 6rem;
    min-block-size: 1.5em;
    color: var(--_quiet);
    font-size: var(--_small);
    text-align: end;
  }
  .steps {
    display: none;
  }
  .zones {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    min-block-size: 0;
    padding: 0 20px 20px;
  }
  .zone {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
    padding: 16px 18px 20px;
    border-radius: 12px;
    background: var(--_sheet);
    box-shadow: 0 0 0 1px var(--_line);
  }
  .zone > h2 {
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_quiet);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .button,
  .kinds span,
  .segments span {
    display: inline-flex;
    align-items: center;
    min-block-size: 32px;
    padding: 3px 11px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: none;
    font-size: var(--_small);
    font-weight: 600;
    white-space: nowrap;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_soft);
  }
  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, currentColor);
  }
  .link,
  .more {
    min-block-size: 28px;
    font-size: var(--_small);
    padding: 0 2px;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 3px;
    cursor: pointer;
  }
  [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .button.file input {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
  }
  .button.file:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .caption {
    font-size: var(--_small);
    color: var(--_quiet);
  }
  .caption label,
  .caption b {
    color: CanvasText;
    font-weight: 600;
  }
  .hint,
  .note,
  .inline {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .note {
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_edge);
  }
`;
