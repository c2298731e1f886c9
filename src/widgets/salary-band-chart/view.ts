import { html, nothing, svg, type TemplateResult } from 'lit';
import { hasFigures } from '../../model/pay.js';
import { moneyFormat } from '../../text/format.js';
import { moneyOf } from '../../text/pay-words.js';
import type { Phrases } from '../../text/phrases.js';
import type { detailsView } from './details.js';
import type { BandLayout, SalaryLayout, Stretch } from './geometry.js';
import { type NearBands, wait } from './near-bands.js';
import type { PayGroup, PayRow } from './rows.js';

export interface SalaryView {
  group: PayGroup;
  layout: SalaryLayout;
  phrases: Phrases;
  /** Id of the highlighted level. */
  level: string | undefined;
  /** Id of the band whose details are shown. */
  shown: string | undefined;
  /** Id of the band that Tab reaches. */
  tabStop: string | undefined;
  /** Draws the details of the shown band. */
  detailsView?: typeof detailsView | undefined;
  /** The reader's own pay, in percent of the axis, and its mark across all bands. */
  salary?: { x: number; view: unknown } | undefined;
  /** Nothing but words is drawn: the chart is far from the screen. */
  isFar?: boolean;
  /** Given for more bands than can be laid out all the same: which of them are drawn, not only said. */
  near?: NearBands | undefined;
  /** Hears what the reader does with the bands. */
  listener?: EventListenerObject;
}

/** A fading end reaches this far, in percent, into its bar: two edges side by side would show a seam. */
const seam = 0.25;
/** Bars shorter than this, in percent, are drawn as a mark. */
const thinnest = 0.5;

/**
 * Bands on a money axis. Words and rows are HTML, marks are SVG placed in percent. Figures find their place by
 * flexbox: empty `<svg width="12%">` boxes stand for stretches of the axis, because an attribute, unlike a style, is
 * drawn by a server and passes every content security policy, and because boxes in a row turn round by themselves
 * where the text runs right to left.
 *
 * A row is the part that there may be thousands of: what is always there stands in one template, because every hole
 * for something that may be there costs nodes.
 */
export function salaryView(view: SalaryView): TemplateResult {
  const { group, salary, near, listener } = view;
  const standing = near?.take(group.rows) ?? group.rows;
  const bands = standing.map((row, i) =>
    near ? wait(near.canWait(i), () => bandView(row, i, view)) : bandView(row, i, view),
  );
  const list = near
    ? html`<ul class="bands many" part="bands" role="list" @contentvisibilityautostatechange=${near.listener}>${bands}</ul>`
    : html`<ul class="bands" part="bands" role="list">${bands}</ul>`;
  // Who comes to a chart has it come near: only how they come can be heard before.
  const follower = view.isFar ? nothing : listener;
  return html`<div class="chart" part="chart" @click=${listener} @focusin=${listener} @keydown=${follower} @focusout=${follower} @pointerover=${follower} @pointerleave=${follower}>${view.isFar ? nothing : axisView(view)}${list}${salary ? salary.view : nothing}</div>`;
}

function axisView({ group, layout, phrases, near }: SalaryView): TemplateResult {
  // The columns of many bands are as wide as they are: nothing is to be measured.
  const measured = near ? [] : group.rows;
  const labels = measured.map((row, i) => labelsOf(row, layout.bands[i] as BandLayout, group, phrases));
  return html`<div class="axis" part="axis" aria-hidden="true">
    <span class="gutter title">${longest(measured.map(({ title }) => title))}</span>
    <span class="gutter">${longest(labels.map(({ low }) => low))}</span>
    <div class="ticks">${ticksView(labelTicks(layout, group, phrases))}</div>
    <span class="gutter">${longest(labels.map(({ high }) => high))}</span>
  </div>`;
}

/**
 * The amounts of the axis, evenly from end to end. One that has no room beside those that matter more (both ends, then
 * every fourth, then every second) is wrapped out of sight by the styles: `data-room` is what room is measured with.
 */
function ticksView(labels: string[]): TemplateResult[] {
  const room = longest(labels);
  const last = labels.length - 1;
  const spacing = (i: number) => [4, 2].find((step) => i % step === 0 && last - i >= step) ?? 1;
  return labels.map(
    (text, i) =>
      html`<span class=${i === 0 || i === last ? 'end' : `every-${spacing(i)}`}><span><span data-room=${room}>${text}</span></span></span>`,
  );
}

function bandView(row: PayRow, i: number, view: SalaryView): TemplateResult {
  const { group } = view;
  const isOn = row.level !== undefined && row.level === view.level;
  const isShown = row.id === view.shown;
  const isDrawn = !view.isFar && (view.near?.has(i) ?? true);
  return html`<li class="band ${isOn ? 'on' : ''} ${isShown ? 'shown' : ''}" part=${isOn ? 'band band-selected' : 'band'} data-id=${row.id}>
    <button
      part="band-label"
      tabindex=${row.id === view.tabStop ? 0 : -1}
      aria-current=${isOn ? 'true' : nothing}
      aria-expanded=${isShown ? 'true' : 'false'}
    >
      <span class="title" part="band-title">${row.title}</span>
      ${row.experience ? html`<span class="note" part="band-experience">${row.experience}</span>` : nothing}
      <span class="unseen">${row.spoken}</span>
    </button>
    <div class="plot" aria-hidden="true">${isDrawn ? plotView(row, i, view) : nothing}</div>
    ${isShown ? view.detailsView?.(row, group, view.phrases) : nothing}
  </li>`;
}

/** Marks, and the figures at the ends of a bar; on a narrow widget those stand together under it. */
function plotView(row: PayRow, i: number, { group, layout, phrases, salary }: SalaryView): TemplateResult {
  if (!hasFigures(row.figures)) return html`<span class="note">${phrases.say('payNone')}</span>`;
  const band = layout.bands[i] as BandLayout;
  const { low, high } = labelsOf(row, band, group, phrases);
  const { bar, span, fade, fadeBelow, line, tick } = band;
  const { x, width }: Stretch = span ?? { x: 0, width: 0 };
  const reach = width + (fade?.width ?? 0);
  const isPlain = !fade && !fadeBelow && !line && tick === undefined && !salary;
  const marks = isPlain ? bar && barView(bar, false) : marksView(band, `fade-${group.currency}-${i}`, salary?.x);
  return html`<svg class="marks" width="100%" height="22">${marks}</svg>
    <span class="figures">
      <svg class="space" width="${x}%" height="1"></svg><span class="pin low"><span part="amount">${low}</span></span>
      <svg class="space between" width="${reach}%" height="1"></svg><span class="pin high"><span part="amount">${high}</span></span>
      <svg class="space" width="${Math.max(0, 100 - x - reach)}%" height="1"></svg>
    </span>`;
}

function marksView(
  { bar, line, fade, fadeBelow, tick }: BandLayout,
  gradient: string,
  salary: number | undefined,
): TemplateResult {
  // The square half of a bar meets its fading end without a notch.
  const square = (x: number, width: number) => svg`<rect x="${x}%" y="3" width="${width}%" height="16" />`;
  return svg`${
    fade || fadeBelow
      ? svg`<linearGradient id=${gradient}><stop stop-color="currentColor" /><stop offset="1" stop-color="currentColor" stop-opacity="0" /></linearGradient>
          <linearGradient id="${gradient}-below"><stop stop-color="currentColor" stop-opacity="0" /><stop offset="1" stop-color="currentColor" /></linearGradient>`
      : nothing
  }
    ${line ? svg`<line class="spread" x1="${line.x}%" x2="${line.x + line.width}%" y1="11" y2="11" /><line class="spread" x1="${line.x}%" x2="${line.x}%" y1="7" y2="15" /><line class="spread" x1="${line.x + line.width}%" x2="${line.x + line.width}%" y1="7" y2="15" />` : nothing}
    ${bar ? barView(bar, Boolean(fade || fadeBelow)) : nothing}
    ${bar && fade ? square(bar.x + bar.width / 2, bar.width / 2) : nothing}
    ${bar && fadeBelow ? square(bar.x, bar.width / 2) : nothing}
    ${fade ? svg`<rect class="fade" part="fade" x="${fade.x - seam}%" y="3" width="${fade.width + seam}%" height="16" fill="url(#${gradient})" />` : nothing}
    ${fadeBelow ? svg`<rect class="fade" part="fade" x="${fadeBelow.x}%" y="3" width="${fadeBelow.width + seam}%" height="16" fill="url(#${gradient}-below)" />` : nothing}
    ${tick !== undefined ? svg`<line class="median-edge" x1="${tick}%" x2="${tick}%" y2="22" /><line class="median" part="median" x1="${tick}%" x2="${tick}%" y2="22" />` : nothing}
    ${salary !== undefined ? svg`<line class="own" x1="${salary}%" x2="${salary}%" y1="0" y2="24" />` : nothing}`;
}

/** A bar; where it has hardly any length, a mark that can still be seen. */
function barView({ x, width }: Stretch, isOpen: boolean): unknown {
  if (width >= thinnest)
    return svg`<rect class="bar" part="bar" x="${x}%" y="3" width="${width}%" height="16" rx="7" />`;
  return isOpen ? nothing : svg`<line class="bar" part="bar" x1="${x}%" x2="${x}%" y1="3" y2="19" />`;
}

export interface Labels {
  low: string;
  high: string;
}

/** What stands at the ends of a bar: both figures, or one where there is but one. */
export function labelsOf({ figures }: PayRow, { low, high }: BandLayout, group: PayGroup, phrases: Phrases): Labels {
  if (low === undefined || high === undefined) return { low: '', high: '' };
  const money = moneyOf(phrases, group.currency, group.digits);
  const last = money(high);
  const isMedianAlone = low === high && figures.min === undefined && figures.max === undefined;
  return {
    low: low < high ? money(low) : '',
    high: figures.openEnded
      ? `${last}+`
      : figures.openBelow
        ? phrases.say('payUpTo', { max: last })
        : isMedianAlone && figures.median !== undefined
          ? phrases.say('payMedian', { median: last })
          : last,
  };
}

/** The amounts on the axis, as short as they can be and still differ: $35K, $40K, but $12.35, $12.4. */
export function labelTicks({ ticks }: SalaryLayout, { currency }: PayGroup, { lang }: Phrases): string[] {
  for (let digits = 1; ; digits++) {
    const money = moneyFormat(lang, currency, { compact: true, digits });
    const labels = ticks.map(({ value }) => money(value));
    if (digits === 9 || new Set(labels).size === labels.length) return labels;
  }
}

function longest(texts: string[]): string {
  return texts.reduce((found, text) => (text.length > found.length ? text : found), '');
}
