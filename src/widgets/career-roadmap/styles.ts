import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .tools {
    font-size: var(--_small);
  }
  .steps {
    --_dot: 32px;
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: var(--_dot) minmax(0, 1fr);
    column-gap: 16px;
    padding-block-end: 22px;
  }
  .step:last-child {
    padding-block-end: 4px;
  }

  /* The rail from one step to the next: a border, because borders survive forced colours. */
  .step::before {
    position: absolute;
    inset-block: calc(var(--_dot) + 4px) 4px;
    inset-inline-start: calc(var(--_dot) / 2 - 1px);
    border-inline-start: 2px solid var(--_line);
    content: '';
    transition: border-color var(--_motion);
  }
  .step:last-child::before {
    content: none;
  }
  .step.done::before {
    border-color: var(--_accent);
  }
  .step.skipped::before {
    border-inline-start-style: dashed;
    border-color: var(--_edge);
  }

  .marker {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: var(--_dot);
    block-size: var(--_dot);
    font-size: 0.875em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .marker > * {
    grid-area: 1 / 1;
  }
  .marker input {
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    appearance: none;
    border: 1.75px solid var(--_edge);
    border-radius: 50%;
    cursor: pointer;
    transition: background var(--_motion);
  }
  .marker input:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .marker input:focus-visible {
    border-radius: 50%;
  }
  .marker input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .next .marker input {
    border-color: var(--_accent);
  }
  .next .number {
    color: var(--_accent);
  }
  .skipped .marker input {
    border-style: dashed;
  }
  .number,
  .marker svg {
    pointer-events: none;
  }
  .marker path {
    display: none;
    fill: none;
    stroke: var(--_on-accent);
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .done .number,
  .skipped .number {
    visibility: hidden;
  }
  .done .check,
  .skipped .dash {
    display: block;
  }
  .skipped .dash {
    stroke: var(--_quiet);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
    min-block-size: var(--_dot);
  }
  .step-heading {
    min-inline-size: 0;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.35;
    padding-inline-end: 16px;
    overflow-wrap: anywhere;
  }
  .step-heading button {
    min-block-size: 28px;
    font-weight: inherit;
  }
  .step-heading button:hover {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .step-heading button::after {
    display: inline-block;
    inline-size: 6px;
    block-size: 6px;
    box-sizing: border-box;
    margin-inline: 9px -15px;
    border: solid var(--_edge);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -3px;
    content: '';
  }
  .step-heading button[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0;
  }
  .skipped .step-heading button {
    color: var(--_quiet);
    text-decoration: line-through;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .tag {
    padding: 0 8px;
    border: 1px solid var(--_edge);
    border-radius: 99px;
    line-height: 1.6;
  }
  .next .tag {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  .body {
    max-inline-size: 64ch;
    padding-block-start: 4px;
    font-size: var(--_fine);
  }
  .paragraph {
    text-wrap: pretty;
  }
  .paragraph + .paragraph {
    margin-block-start: 8px;
  }
  .serves {
    margin-block-start: 12px;
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 600;
  }
  .skills {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: var(--_small);
  }
  .skills svg {
    margin-inline-end: 5px;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -1px;
  }
  .skills .ticked {
    font-weight: 600;
  }
  .body > .actions {
    margin-block-start: 8px;
    font-size: var(--_small);
  }

  @container (max-width: 26rem) {
    .step {
      column-gap: 12px;
    }
  }

  @media (pointer: coarse) {
    .steps {
      --_dot: 44px;
    }
    .step-heading button {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .marker input:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    .done .check {
      stroke: HighlightText;
    }
    .done::before {
      border-color: Highlight;
    }
  }

  @media print, (scripting: none) {
    .step-heading button::after {
      display: none;
    }
  }

  @media print {
    .step {
      break-inside: avoid;
    }
    .marker input:checked {
      print-color-adjust: exact;
    }
    .tools,
    .foot {
      display: none;
    }
  }
`;
