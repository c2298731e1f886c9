import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Phrases } from '../../text/phrases.js';
import { axisView } from './axis.js';
import type { Chart } from './charts.js';
import type { detailsView } from './details.js';
import type { BandLayout } from './geometry.js';
import { marksView } from './marks.js';
import { type NearBands, runLength, wait } from './near-bands.js';
import type { PayRow } from './rows.js';

export interface SalaryView {
  chart: Chart;
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

/**
 * Bands on a money axis. Titles and rows are HTML; marks, and the figures at their ends, are SVG placed in percent:
 * attributes, unlike styles, are drawn by a server and pass every content security policy.
 *
 * A row is the part that there may be thousands of: what is always there stands in one template, because every hole
 * for something that may be there costs nodes; an attribute is one value, not text around values, which costs Lit a
 * list for each; and there are as few boxes as can be, because each costs layout.
 */
export function salaryView(view: SalaryView): TemplateResult {
  const { chart, phrases, salary, near, listener } = view;
  const { rows } = chart.group;
  const bands = near
    ? near.take(rows).map((run, i) => runOf(run, i, near, view))
    : rows.map((row, i) => bandView(row, i, !view.isFar, view));
  const list = near
    ? html`<ul class="bands" part="bands" role="list" @contentvisibilityautostatechange=${near.listener}>${bands}</ul>`
    : html`<ul class="bands" part="bands" role="list">${bands}</ul>`;
  // The columns of many bands are as wide as they are: nothing is to be measured.
  const axis = view.isFar ? nothing : axisView(chart, near ? [] : rows, phrases);
  // Who comes to a chart has it come near: only how they come can be heard before.
  const follower = view.isFar ? nothing : listener;
  return html`<div class=${near ? 'chart many' : 'chart'} part="chart" @click=${listener} @focusin=${listener} @keydown=${follower} @focusout=${follower} @pointerover=${follower} @pointerleave=${follower}>${axis}${list}${salary?.view}</div>`;
}

/** Bands that a browser skips, and draws, together. */
function runOf(run: PayRow[], place: number, near: NearBands, view: SalaryView): unknown {
  const isDrawn = !view.isFar && near.has(place);
  return wait(near.canWait(place), `${isDrawn} ${stateOf(run, view)}`, () => {
    const bands = run.map((row, i) => bandView(row, place * runLength + i, isDrawn, view));
    return html`<div class=${near.isLater(place) ? 'run later' : 'run'} data-run=${place}>${bands}</div>`;
  });
}

/** What a reader does that a run has to follow, seen or not. */
function stateOf(run: PayRow[], { level, tabStop, shown }: SalaryView): string {
  const own = (id: string | undefined) => run.some((row) => row.id === id) && id;
  return `${level} ${own(tabStop)} ${own(shown)}`;
}

/** Where a band is not drawn, it is a text: only the one that Tab reaches is a button from the start. */
function bandView(row: PayRow, i: number, isNear: boolean, view: SalaryView): TemplateResult {
  const isOn = row.level !== undefined && row.level === view.level;
  const isShown = row.id === view.shown;
  const isDrawn = isNear || isShown;
  const isTabStop = row.id === view.tabStop;
  const states = `band${isOn ? ' on' : ''}${isShown ? ' shown' : ''}${isDrawn ? '' : ' far'}`;
  return html`<li class=${states} part=${isOn ? 'band band-selected' : 'band'} data-id=${row.id}>${
    isDrawn || isTabStop
      ? html`<button
          part="band-label"
          tabindex=${isTabStop ? 0 : -1}
          aria-current=${isOn ? 'true' : nothing}
          aria-expanded=${isShown ? 'true' : 'false'}
        >
          <span class="title" part="band-title">${row.title}</span>
          <span class="note" part="band-experience">${row.experience}</span>
          <span class="pay" part="amount" aria-hidden="true">${row.ends.low && `${row.ends.low} – `}${row.ends.high || view.phrases.say('payNone')}</span>
          <span class="unseen" role="img" aria-label=${row.spoken}></span>
        </button>${isDrawn ? drawnView(row, i, view) : nothing}`
      : `${row.title} ${row.experience} ${row.spoken}`
  }</li>`;
}

/** Marks, the figures at the ends of a bar, and the details that are asked for. */
function drawnView(row: PayRow, i: number, view: SalaryView): TemplateResult {
  const { phrases, salary } = view;
  const { group, layout } = view.chart;
  const band = layout.bands[i] as BandLayout;
  const marks = marksView(band, `fade-${group.currency}-${i}`, salary?.x);
  const figures = figuresView(band, row, phrases);
  const details = row.id === view.shown ? view.detailsView?.(row, group, phrases) : nothing;
  // The reader's own line runs over the bars, and behind the figures.
  return salary
    ? html`<svg class="marks" width="100%" height="22" aria-hidden="true">${marks}</svg><svg class="marks figures" width="100%" height="22" aria-hidden="true">${figures}</svg>${details}`
    : html`<svg class="marks" width="100%" height="22" aria-hidden="true">${marks}${figures}</svg>${details}`;
}

function figuresView({ span, fade }: BandLayout, { ends }: PayRow, phrases: Phrases): TemplateResult {
  if (!span) return svg`<g><text class="note" part="amount" y="11">${phrases.say('payNone')}</text></g>`;
  const end = span.x + span.width + (fade?.width ?? 0);
  return svg`<g><text class="low" part="amount" x=${`${span.x}%`} y="11" dx="-8">${ends.low}</text></g><g><text class="high" part="amount" x=${`${end}%`} y="11" dx="8">${ends.high}</text></g>`;
}
