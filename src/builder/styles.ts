import { css } from 'lit';

/** The builder's own page: calm, three zones side by side, or one after the other where it is narrow. */
export const styles = css`
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
    font-weight: 650;
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
    font-weight: 550;
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

  textarea,
  select,
  input:not([type='checkbox'], [type='radio'], [type='color'], [type='file']) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 32px;
    padding: 4px 8px;
    border: 1px solid color-mix(in oklab, currentColor 45%, transparent);
    border-radius: 7px;
    background: var(--_sheet);
  }
  textarea {
    display: block;
    line-height: 1.5;
    resize: vertical;
  }
  .source {
    flex: 1 1 auto;
    min-block-size: 14rem;
    padding: 10px 12px;
  }
  .source::placeholder {
    color: var(--_quiet);
    font-family: system-ui, sans-serif;
  }
  .twin {
    position: absolute;
    flex: none;
    block-size: 0;
    min-block-size: 0;
    visibility: hidden;
  }
  .reading {
    justify-content: space-between;
    font-size: var(--_small);
  }
  .inline select {
    inline-size: auto;
    margin-inline-start: 4px;
  }

  .issues {
    display: grid;
    gap: 2px;
    max-block-size: 40%;
    overflow: auto;
    font-size: var(--_small);
  }
  .zone.text .issues {
    flex: 0 1 auto;
    min-block-size: 5rem;
  }
  .issues li {
    display: flex;
    align-items: baseline;
    gap: 10px;
    padding: 4px 8px;
    border-inline-start: 3px solid var(--_marker);
    background: var(--_soft);
  }
  .issues .line {
    flex: none;
    min-block-size: 24px;
    padding: 0 6px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_sheet);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .issues span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .issues code {
    color: var(--_quiet);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .field > label {
    padding: 0;
    margin-block-end: 2px;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .field > label {
    display: block;
  }
  .switch {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-block-size: 26px;
    font-size: var(--_fine);
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 2px;
  }
  .part {
    display: grid;
    gap: 16px;
    padding-block-end: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .tags {
    columns: 2 9rem;
  }
  .tags .switch {
    break-inside: avoid;
  }
  .look {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
  }
  .look > .field:not(.accent) {
    flex: 1 1 9rem;
  }
  .segments .row {
    flex-wrap: nowrap;
    gap: 0;
  }
  .segments label,
  .kinds label {
    position: relative;
  }
  .segments input,
  .kinds input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    padding-inline: 9px;
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .segments label:first-child span {
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }
  .segments label:last-child span {
    border-start-end-radius: 8px;
    border-end-end-radius: 8px;
  }
  .segments :checked + span,
  .kinds :checked + span {
    border-color: var(--_accent);
    background: var(--_tint);
    position: relative;
  }
  .segments :focus-visible + span,
  .kinds :focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  input[type='color'] {
    inline-size: 44px;
    block-size: 32px;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_sheet);
    cursor: pointer;
  }

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
    font-weight: 550;
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
  .stage-empty {
    display: grid;
    flex: 1;
    place-content: center;
    justify-items: center;
    gap: 8px;
    min-block-size: 16rem;
    border: 1.5px dashed var(--_line);
    border-radius: 10px;
    padding: 24px;
    text-align: center;
  }
  .stage-empty strong {
    color: CanvasText;
    font-size: 1.125em;
  }
  .preview-head {
    justify-content: space-between;
  }
  .stage {
    display: grid;
    flex: none;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 40px;
    max-block-size: max(20rem, 100dvh - 31rem);
    overflow: auto;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: Canvas;
    color: CanvasText;
    --rungs-surface: Canvas;
    --rungs-top: 0px;
  }
  .stage.light {
    color-scheme: light;
  }
  .stage.dark {
    color-scheme: dark;
  }
  .stage.narrow {
    inline-size: min(100%, 375px);
    margin-inline: auto;
  }
  .piece {
    display: grid;
    gap: 6px;
  }
  .piece > .row {
    flex-wrap: nowrap;
    justify-content: space-between;
  }
  .piece .caption {
    min-inline-size: 0;
  }
  .piece .caption label {
    margin-inline-end: 6px;
  }
  .downloads {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .drop {
    display: none;
  }
  .dropping .drop {
    position: fixed;
    z-index: 2;
    inset: 12px;
    display: grid;
    place-content: center;
    border: 2px dashed var(--_accent);
    border-radius: 14px;
    background: color-mix(in oklab, var(--_sheet) 88%, var(--_accent));
    font-size: 1.25em;
    font-weight: 600;
    pointer-events: none;
  }

  @container (width >= 1060px) {
    .zones {
      grid-template-columns: minmax(0, 26fr) minmax(0, 32fr) minmax(0, 48fr);
      grid-template-rows: minmax(0, 1fr);
    }
    .zone {
      overflow: auto;
    }
  }
  @container (width < 1060px) {
    .steps {
      display: flex;
      flex: 1 1 100%;
      gap: 4px;
    }
    .steps button {
      flex: 1;
      min-block-size: 44px;
      padding: 4px 8px;
      border: 0;
      border-block-end: 2px solid var(--_line);
      background: none;
      font-weight: 550;
      cursor: pointer;
    }
    .steps [aria-current] {
      border-color: var(--_accent);
    }
    .step {
      color: var(--_quiet);
      font-weight: 400;
    }
    .zone > h2 {
      display: none;
    }
    [data-zone='text'] .zone:not(.text),
    [data-zone='edit'] .zone:not(.edit),
    [data-zone='result'] .zone:not(.result) {
      display: none;
    }
    .stage {
      max-block-size: none;
      padding: 12px;
    }
  }
  @container (width < 560px) {
    .preview-head .switch {
      display: none;
    }
    .bar,
    .zones {
      padding-inline: 8px;
    }
    .zone {
      padding-inline: 12px;
    }
    .fields.main {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .fields:not(.main) {
      grid-template-columns: minmax(0, 1fr);
    }
    .fields.main > .choice {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .segments :checked + span,
    .kinds :checked + span,
    .primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media (pointer: coarse) {
    .button,
    .icon,
    .kinds span,
    .segments span,
    .link,
    .more,
    .switch,
    select,
    input:not([type='checkbox'], [type='radio'], [type='color'], [type='file']) {
      min-block-size: 44px;
    }
    .icon {
      inline-size: 44px;
    }
  }
`;
