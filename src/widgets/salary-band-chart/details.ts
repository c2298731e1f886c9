import { html, nothing, type TemplateResult } from 'lit';
import { moneyOf } from '../../text/pay-words.js';
import type { Phrases } from '../../text/phrases.js';
import type { PayGroup, PayRow } from './rows.js';

/** All that is known of one band. */
export function detailsView(row: PayRow, { currency, digits }: PayGroup, phrases: Phrases): TemplateResult {
  const money = moneyOf(phrases, currency, digits);
  const { min, max, openEnded, p10, p25, median, p75, p90 } = row.figures;
  const percentile = (n: number, amount: number | undefined): [string, string] | undefined =>
    amount === undefined ? undefined : [phrases.say('percentile', { n }), money(amount)];
  const facts = [
    row.experience ? [phrases.say('experience'), row.experience] : undefined,
    percentile(10, p10),
    percentile(25, p25),
    median === undefined ? undefined : [phrases.say('median'), money(median)],
    percentile(75, p75),
    percentile(90, p90),
    // The middle of a range is no statistic, and an open range has none.
    median === undefined && min !== undefined && max !== undefined && min < max && !openEnded
      ? [phrases.say('midpoint'), money((min + max) / 2)]
      : undefined,
  ].filter((fact) => fact !== undefined);
  return html`<div class="over"><div class="details" part="details">
    <p class="said">${row.said}${row.band.basis ? html`<span class="note"> · ${row.band.basis}</span>` : nothing}</p>
    ${facts.length ? html`<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` : nothing}
    ${row.band.summary.map((paragraph) => html`<p>${paragraph}</p>`)}
  </div></div>`;
}
