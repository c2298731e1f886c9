import { css } from 'lit';

const unfolded = css`
  display: block;
  content-visibility: visible;
  block-size: auto;
`;

/**
 * What is folded away opens on paper and where no button could open it: without scripts, where a script has not come
 * after so long that it may never, and of a broken document, which leaves standing what a server drew.
 */
export const foldStyles = css`
  @media print, (scripting: none) {
    :host [hidden='until-found'] {
      ${unfolded}
    }
  }
  :host(:not(:defined)) [hidden='until-found'] {
    animation: unfold 0s 10s forwards;
  }
  @keyframes unfold {
    to {
      ${unfolded}
    }
  }
  :host(:state(error)) [hidden='until-found'] {
    ${unfolded}
  }
`;
