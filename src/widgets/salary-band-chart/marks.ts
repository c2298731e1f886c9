import { nothing, svg, type TemplateResult } from 'lit';
import type { BandLayout, Stretch } from './geometry.js';

/** A fading end reaches this far, in percent, into its bar: two edges side by side would show a seam. */
const seam = 0.25;
/** Bars shorter than this, in percent, are drawn as a mark. */
const thinnest = 0.5;

/** All that is drawn of a band; `id` is nobody else's. Most are a plain bar, which is spared the holes of the others. */
export function marksView(band: BandLayout, id: string, salary: number | undefined): TemplateResult {
  const { bar, line, fade, fadeBelow, tick } = band;
  const median = tick === undefined ? nothing : medianView(tick);
  const isPlain = !line && !fade && !fadeBelow && salary === undefined;
  return isPlain ? svg`${bar ? barView(bar, false) : nothing}${median}` : fullView(band, id, salary, median);
}

function fullView(
  { bar, line, fade, fadeBelow }: BandLayout,
  id: string,
  salary: number | undefined,
  median: unknown,
): TemplateResult {
  const isOpen = fade !== undefined || fadeBelow !== undefined;
  return svg`${line ? spreadView(line) : nothing}
    ${bar ? barView(bar, isOpen) : nothing}
    ${bar && isOpen ? squareView(bar, fadeBelow ? 0 : 0.5, fade ? 1 : 0.5) : nothing}
    ${fade ? fadeView(`${id}-above`, fade.x - seam, fade.width + seam, 0) : nothing}
    ${fadeBelow ? fadeView(`${id}-below`, fadeBelow.x, fadeBelow.width + seam, 1) : nothing}
    ${median}
    ${salary === undefined ? nothing : svg`<line class="own" x1="${salary}%" x2="${salary}%" y2="24" />`}`;
}

/** What of a bar meets its fading ends without a notch: `from` and `to` as shares of it. */
function squareView({ x, width }: Stretch, from: number, to: number): TemplateResult {
  return svg`<rect x="${x + from * width}%" y="3" width="${(to - from) * width}%" height="16" />`;
}

/** An open end. It fades away from `start`, 0 or 1. */
function fadeView(id: string, x: number, width: number, start: number): TemplateResult {
  return svg`<linearGradient id=${id} x1=${start} x2=${1 - start}><stop /><stop offset="1" stop-opacity="0" /></linearGradient><rect class="fade" part="fade" x="${x}%" y="3" width="${width}%" height="16" fill="url(#${id})" />`;
}

/** The whole spread, where the bar is but its middle. */
function spreadView({ x, width }: Stretch): TemplateResult {
  const end = x + width;
  return svg`<line class="spread" x1="${x}%" x2="${end}%" y1="11" y2="11" /><line class="spread" x1="${x}%" x2="${x}%" y1="7" y2="15" /><line class="spread" x1="${end}%" x2="${end}%" y1="7" y2="15" />`;
}

/** A bar; where it has hardly any length, a mark that can still be seen. */
function barView({ x, width }: Stretch, isOpen: boolean): unknown {
  if (width >= thinnest)
    return svg`<rect class="bar" part="bar" x=${`${x}%`} y="3" width=${`${width}%`} height="16" rx="7" />`;
  return isOpen ? nothing : svg`<line class="bar" part="bar" x1="${x}%" x2="${x}%" y1="3" y2="19" />`;
}

function medianView(x: number): TemplateResult {
  return svg`<rect class="median" part="median" x=${`${x}%`} width="3" height="22" />`;
}
