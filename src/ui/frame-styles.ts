import { css } from 'lit';

/** What every widget's frame shares: figure, head, notes, states, buttons and segmented choices. */
export const frameStyles = css`
  /* What is put before and after elements says so itself: asked of all, a browser would make styles for every one. */
  * {
    box-sizing: border-box;
  }

  figure {
    margin: 0;
  }

  /*
   * Far from the screen a drawing is neither laid out nor painted; find-in-page and screen readers reach it all the
   * same. What hangs out of it still shows.
   */
  @supports (overflow-clip-margin: 1px) {
    figure {
      content-visibility: var(--rungs-offscreen, var(--_offscreen));
      contain-intrinsic-block-size: auto 26rem;
      overflow-clip-margin: 20rem;
    }
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 12px 24px;
    margin-block-end: 20px;
  }
  .lead {
    display: flex;
    flex: 1 1 18rem;
    align-items: center;
    gap: 16px;
  }
  .lead,
  .lead > div {
    min-inline-size: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }

  .heading {
    font-size: 1.375em;
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 1.25;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  /* In Firefox a space before a mark of direction sticks out at the end of a line. */
  .summary {
    margin-block-start: 4px;
    max-inline-size: 62ch;
    overflow-x: clip;
    color: var(--_quiet);
    font-size: var(--_fine);
    text-wrap: pretty;
  }

  /*
   * A text runs in its own direction, whatever the page's: its full stop stands at its end, "0–2" before "years". On which
   * side it lies is the page's to say, as for all around it.
   */
  p,
  dt,
  dd,
  legend,
  thead th,
  .title,
  .name,
  .what,
  .question,
  .fact,
  .stage,
  .facts > *,
  .rung-heading > button,
  .duties li,
  tbody td,
  .note,
  .marked li,
  .tags li,
  td li {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 24px;
    margin-block-start: 16px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .foot > p {
    flex: 1 1 16rem;
  }

  a {
    color: inherit;
    text-underline-offset: 3px;
  }

  button,
  input,
  select,
  summary {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }

  .action {
    min-block-size: 28px;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 4px;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 18px;
  }

  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    margin: 0;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_small);
  }
  .segments label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 26px;
    padding: 2px 10px;
    border-radius: calc(var(--_radius) - 2px);
    color: var(--_quiet);
    cursor: pointer;
  }
  .segments label:hover {
    color: inherit;
  }
  .segments label:has(:checked) {
    background: var(--_tint);
    color: inherit;
    font-weight: 600;
  }
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .state {
    padding-block: 20px;
    color: var(--_quiet);
    font-size: var(--_fine);
  }
  .state strong {
    display: block;
    font-weight: 600;
  }
  /* In the gap above the foot, so that nothing moves; and not at all where it comes at once. */
  .coming {
    position: absolute;
    z-index: 1;
    padding: 1px 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_quiet);
    font-size: var(--_small);
    animation: appear 0s 0.4s backwards;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .state.loading {
    min-block-size: var(--rungs-reserve, 8rem);
  }
  .state .action {
    margin-block-start: 8px;
  }
  .problems {
    margin-block-start: 12px;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .problems summary {
    cursor: pointer;
  }
  .problems li {
    margin-block-start: 4px;
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }

  @media (pointer: coarse) {
    .action,
    .segments label {
      min-block-size: 44px;
    }
    .segments label {
      min-inline-size: 44px;
      justify-content: center;
    }
  }

  @media (forced-colors: active) {
    .segments label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  /* On paper, or without a script, pressing them does nothing, and nothing is kept. */
  @media print, (scripting: none) {
    .actions,
    .segments,
    .kept {
      display: none;
    }
  }

  /* What a server drew of a document that is broken by now: pressing them does nothing either. */
  :host(:state(error)) :is(.actions, .segments) {
    display: none;
  }

  @media print {
    figure {
      content-visibility: visible;
    }
    .head,
    .foot {
      break-inside: avoid;
    }
  }
`;
