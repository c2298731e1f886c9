import { css } from 'lit';

/** The choice of files, over what stands above its button. */
export const styles = css`
  .menu > div {
    position: absolute;
    z-index: 4;
    inset-block-end: 100%;
    inset-inline-end: 0;
    display: grid;
    min-inline-size: 100%;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 6px 24px -8px color-mix(in oklab, CanvasText 28%, transparent);
  }
  .menu > div > button {
    min-block-size: 32px;
    padding: 4px 10px;
    border-radius: 6px;
  }
  .menu > div > button:hover {
    background: var(--_tint);
  }

  @media (pointer: coarse) {
    .menu > div > button {
      min-block-size: 44px;
    }
  }
`;
