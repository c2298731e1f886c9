import type { PayPeriod } from '../../model/career.js';
import { placeInBand, summarizePay } from '../../model/compare-pay.js';
import { decimalsOf, hasFigures, type PayFigures, type WorkTime } from '../../model/pay.js';
import type { Phrases } from '../../text/phrases.js';
import type { PayGroup } from './rows.js';

/** The point of the drawing in two or three sentences: how many bands, from where to where, what overlaps. */
export function summarizeGroup(group: PayGroup, period: PayPeriod, phrases: Phrases): string {
  const money = phrases.money(group.currency, group.digits);
  const titleOf = (id: string) => group.rows.find((row) => row.id === id)?.title ?? '';
  const { lowest, highest, openEnded, widest, overlaps } = summarizePay(group.rows);
  const span = phrases.per(period, phrases.pay({ min: lowest, max: highest, openEnded, openBelow: false }, money));
  const bands = phrases.say('payBands', { n: group.rows.length });
  const isStated = group.rows.some(({ figures }) => hasFigures(figures));
  return phrases.sentences(
    phrases.say(!isStated ? 'bandsOnly' : lowest !== highest ? 'spanRange' : 'spanOpen', { bands, span }),
    overlaps && phrases.say('overlap', { n: overlaps.ids.length, from: money(overlaps.from), to: money(overlaps.to) }),
    widest !== undefined && group.rows.length > 2 && phrases.say('widest', { title: titleOf(widest) }),
  );
}

/** The reader's own pay, to the cent where the bands or the pay itself are. */
export function saySalary(salary: number, { currency, digits, period }: PayGroup, phrases: Phrases): string {
  const own = decimalsOf([{ min: salary, openEnded: false, openBelow: false }], period);
  return phrases.money(currency, Math.max(digits, own))(salary);
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

/** "Converted for 40 hours a week and 52 weeks a year", where any conversion was made. */
export function sayAssumptions(used: (keyof WorkTime)[], workTime: WorkTime, phrases: Phrases): string {
  if (used.length === 0) return '';
  const parts = used.map((part) => phrases.say(part, { n: workTime[part] }));
  return phrases.say('assuming', { list: phrases.list(parts) });
}
