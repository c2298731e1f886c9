import { html, type TemplateResult } from 'lit';
import { layoutRing } from './geometry.js';

interface Ring {
  /** From 0 to 1. */
  ratio: number;
  done: number;
  total: number;
  words: string;
  name: string;
}

/** Progress as a ring with the number in it. */
export function ringView({ ratio, done, total, words, name }: Ring): TemplateResult {
  const { size, thickness, track, done: filled } = layoutRing(ratio);
  const half = size / 2;
  return html`<svg
    class="ring"
    part="progress"
    width=${size}
    height=${size}
    viewBox="${-half} ${-half} ${size} ${size}"
    stroke-width=${thickness}
    role="progressbar"
    aria-label=${name}
    aria-valuemin="0"
    aria-valuemax=${total}
    aria-valuenow=${done}
    aria-valuetext=${words}
  >
    <path class="track" d=${track} /><path class="filled" d=${filled} />
    <text text-anchor="middle" dy="0.35em" aria-hidden="true">${done}</text>
  </svg>`;
}
