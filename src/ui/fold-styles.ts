import { css } from 'lit';

/**
 * What is folded away opens on paper and where no button could open it: without scripts, where a script has not come
 * after so long that it may never, and of a broken document, which leaves standing what a server drew.
 */
export const foldStyles = css`
  @supports (content-visibility: hidden) {
    [hidden='until-found'] {
      display: block;
      content-visibility: var(--_fold, hidden);
    }
  }
  @media print, (scripting: none) {
    [hidden='until-found'] {
      --_fold: visible;
      display: block;
    }
  }
  /* On the host, with both ends and a while between: WebKit (2.50) finishes other animations without showing it. */
  :host(:not(:defined)) {
    animation: unfold 1ms 10s forwards;
  }
  @keyframes unfold {
    from,
    to {
      --_fold: visible;
    }
  }
  :host(:state(error)) [hidden='until-found'] {
    --_fold: visible;
  }
`;
