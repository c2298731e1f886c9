import { css } from 'lit';

/** The same on narrow and wide pages, for fingers and in forced colours. Comes last: it changes the others. */
export const conditionStyles = css`
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
      font-weight: 600;
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
