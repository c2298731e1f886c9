import { css } from 'lit';

export const askStyles = css`
  .ask {
    margin-block-start: 28px;
  }
  .ask-form {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin-block-start: 10px;
  }
  .ask-form .field {
    inline-size: 100%;
  }
  .ask-form textarea {
    inline-size: 100%;
    padding: 7px 10px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 3px);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 1.125em;
    resize: vertical;
  }
  /* The reader and the model may write in another direction than the page. */
  .ask-form textarea,
  .asked,
  .answer {
    unicode-bidi: plaintext;
  }
  .sent {
    inline-size: 100%;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  pre {
    max-block-size: 16rem;
    margin: 6px 0 0;
    padding: 10px;
    overflow: auto;
    border-radius: var(--_radius);
    background: var(--_soft);
    direction: ltr;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .exchange {
    max-inline-size: 64ch;
    margin-block: 12px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--_line);
  }
  .asked {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .answer {
    margin-block: 6px;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  @media print {
    .ask-form,
    .ask > .why,
    .ask:not(:has(.exchange)) {
      display: none;
    }
  }
`;
