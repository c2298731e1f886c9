import { html, type TemplateResult } from 'lit';
import { moneyFormat } from '../../text/format.js';
import type { Phrases } from '../../text/phrases.js';
import type { Chart } from './charts.js';
import type { SalaryLayout } from './geometry.js';
import type { PayGroup, PayRow } from './rows.js';

/** The axis; `measured` are the rows that its columns are to have room for. */
export function axisView({ group, layout }: Chart, measured: PayRow[], phrases: Phrases): TemplateResult {
  return html`<div class="axis" part="axis" aria-hidden="true">
      <span class="gutter title">${longest(measured.map(({ title }) => title))}</span>
      <span class="gutter">${longest(measured.map(({ ends }) => ends.low))}</span>
      <div class="ticks">${ticksView(labelTicks(layout, group, phrases))}</div>
      <span class="gutter">${longest(measured.map(({ ends }) => ends.high))}</span>
    </div>`;
}

/**
 * The amounts of the axis, evenly from end to end, each above its line down the bands. One that has no room beside
 * those that matter more (both ends, then every fourth, then every second) breaks after the zero-width space, onto a
 * second line that the styles cut off. Spaces about as wide as digits make all equally wide: those that matter alike
 * come and go together.
 */
function ticksView(labels: string[]): TemplateResult[] {
  const last = labels.length - 1;
  const length = longest(labels).length;
  const spacing = (i: number) => [4, 2].find((step) => i % step === 0 && last - i >= step) ?? 1;
  return labels.map((label, i) => {
    if (i === 0 || i === last) return html`<span class="end"><span>${label}</span></span>`;
    const room = '\u00a0'.repeat(length - label.length);
    return html`<span class="every-${spacing(i)}"><span>\u200b${room + join(label) + room}</span></span>`;
  });
}

/** Without a place to break, such as those before the signs of East Asia. */
function join(label: string): string {
  return label.replaceAll(' ', '\u00a0').replace(/(?=[\u3000-\uffff])/gu, '\u2060');
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
