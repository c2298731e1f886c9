import { css } from 'lit';

/** Fields, choices and the list of what was not understood. */
export const fieldStyles = css`
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
`;
