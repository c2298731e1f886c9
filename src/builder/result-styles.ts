import { css } from 'lit';

/** The preview, the snippet and what can be taken away. */
export const resultStyles = css`
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
`;
