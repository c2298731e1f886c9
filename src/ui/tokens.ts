import { css } from 'lit';

/**
 * Colours, spaces and type of every widget. A widget is a guest: text colour and font are the page's, one accent is
 * ours, and everything else is mixed from the two. Names with an underscore are for our own styles; hosts set
 * `--rungs-*`. The only file that may name a colour.
 */
export const tokens = css`
  :host {
    --_accent: var(--rungs-accent, light-dark(#2f5bd0, #8fb0ff));
    --_on-accent: var(--rungs-on-accent, light-dark(#fff, #10151f));
    --_surface: var(--rungs-surface, Canvas);
    --_marker: var(--rungs-marker, light-dark(#ad420d, #ffb27a));
    --_quiet: var(--rungs-quiet, color-mix(in oklab, currentColor 72%, transparent));
    --_line: color-mix(in oklab, currentColor 13%, transparent);
    --_edge: color-mix(in oklab, currentColor 48%, transparent);
    --_soft: color-mix(in oklab, currentColor 4.5%, transparent);
    --_tint: color-mix(in oklab, var(--_accent) 10%, transparent);
    --_calm: color-mix(in oklab, var(--_accent) 76%, var(--_surface));
    --_radius: var(--rungs-radius, 10px);
    --_row: var(--rungs-row, 52px);
    --_motion: var(--rungs-motion, 0.2s);
    --_small: 0.8125em;
    --_fine: 0.9375em;
    /* What is drawn on the screen is not skipped for a frame until a browser knows that it is there. */
    --_offscreen: visible;

    display: block;
    font: inherit;
    font-family: var(--rungs-font, inherit);
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
  }

  :host(:state(far)) {
    --_offscreen: auto;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='light']),
  :host([theme='dark']) {
    color: CanvasText;
  }

  :host(:state(light)) {
    color: CanvasText;
    color-scheme: light;
  }
  :host(:state(dark)) {
    color: CanvasText;
    color-scheme: dark;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_on-accent: Canvas;
      --_marker: Highlight;
      --_quiet: CanvasText;
      --_line: GrayText;
      --_edge: CanvasText;
      --_calm: CanvasText;
      --_tint: Canvas;
      --_soft: Canvas;
    }
  }

  @media print {
    :host {
      --_accent: #000;
      --_calm: #777;
      --_tint: transparent;
      --_soft: transparent;
      --_marker: #000;
      color: #000;
      color-scheme: light;
    }
  }
`;
