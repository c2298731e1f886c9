import { html, type TemplateResult } from 'lit';
import { decimalsOf, type PayFigures } from '../../model/pay.js';
import { placeInBand } from '../../model/place-in-band.js';
import { moneyOf } from '../../text/pay-words.js';
import type { Phrases } from '../../text/phrases.js';
import type { PayGroup } from './rows.js';

/** Whether an amount can be shown among the bands without squeezing them: within once their own extent. */
export function isNear(amount: number, { rows }: PayGroup): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { figures } of rows) {
    low = Math.min(low, figures.min ?? figures.p10 ?? figures.median ?? low);
    high = Math.max(high, figures.max ?? figures.p90 ?? figures.median ?? high);
  }
  return amount >= low - (high - low) && amount <= high + (high - low);
}

/** The reader's own pay, to the cent where the bands or the pay itself are. */
export function saySalary(salary: number, { currency, digits, period }: PayGroup, phrases: Phrases): string {
  const own = decimalsOf([{ min: salary, openEnded: false, openBelow: false }], period);
  return moneyOf(phrases, currency, Math.max(digits, own))(salary);
}

/** Where the reader's own pay stands among the bands, in words; empty where no band states a range. */
export function placeSalary(salary: number, group: PayGroup, phrases: Phrases): string {
  const keys = {
    bottom: 'insideBottom',
    lower: 'insideLower',
    middle: 'insideMiddle',
    upper: 'insideUpper',
    top: 'insideTop',
    open: 'insideOpen',
  } as const;
  const places = group.rows.map(({ title, figures }) => ({ title, place: placeInBand(salary, statedRange(figures)) }));
  const inside = places.flatMap(({ title, place }) =>
    place && place !== 'below' && place !== 'above' ? [phrases.say(keys[place], { title })] : [],
  );
  const known = places.filter(({ place }) => place);
  if (known.length === 0) return '';
  const outside = known.every(({ place }) => place === 'below')
    ? 'belowAll'
    : known.every(({ place }) => place === 'above')
      ? 'aboveAll'
      : 'betweenBands';
  return phrases.say('yourPayIs', {
    pay: saySalary(salary, group, phrases),
    places: inside.length ? inside.join(phrases.say('clauseGap')) : phrases.say(outside),
  });
}

/** A band that publishes percentiles alone reaches from the lowest to the highest of them, as its words say. */
function statedRange(figures: PayFigures): PayFigures {
  const { min = figures.p10 ?? figures.p25, max = figures.p90 ?? figures.p75 } = figures;
  return { ...figures, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** The same as a line below the chart. */
export function placesView(salary: number, group: PayGroup, phrases: Phrases): TemplateResult {
  return html`<p class="places" part="salary" role="status">${placeSalary(salary, group, phrases)}</p>`;
}

interface Field {
  /** Names the field. */
  label: string;
  value: number | undefined;
  phrases: Phrases;
  onChange: (event: Event) => void;
  onRemove: () => void;
}

/** Where readers write what they are paid. */
export function fieldView({ label, value, phrases, onChange, onRemove }: Field): TemplateResult {
  return html`<span class="ask">
    <label>${label}
      <input part="salary-field" type="number" min="0" step="any" inputmode="decimal" .value=${String(value ?? '')} @change=${onChange} />
    </label>
    <button class="action" part="action" @click=${onRemove}>${phrases.say('remove')}</button>
  </span>`;
}

/** Where the reader's pay is marked on the axis, and the words at its mark. */
export interface OwnMark {
  /** Percent of the axis. */
  x: number;
  text: string;
}

export function markSalary(
  x: number | undefined,
  salary: number,
  group: PayGroup,
  phrases: Phrases,
): OwnMark | undefined {
  return x === undefined ? undefined : { x, text: `${phrases.say('yourPay')} ${saySalary(salary, group, phrases)}` };
}

/**
 * The reader's pay, a line across all bands; on a narrow widget, where it would run through the words, a stroke across
 * each bar instead. Its label leans inward by as much as the line stands to one side.
 */
export function markView({ x, text }: OwnMark): TemplateResult {
  return html`<div class="marker" part="marker" aria-hidden="true">
    <svg width="100%" height="100%"><line x1="${x}%" x2="${x}%" y2="100%" /></svg>
    <span>${space(x)}<b>${text}</b>${space(100 - x)}</span>
  </div>`;
}

/** An empty stretch of the axis. */
function space(percent: number): TemplateResult {
  return html`<svg class="space" width="${percent}%" height="1"></svg>`;
}
