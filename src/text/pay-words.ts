import type { PayPeriod } from '../model/career.js';
import type { PayFigures } from '../model/pay.js';
import { moneyFormat } from './format.js';
import type { Phrases } from './phrases.js';

/** "$35,000 to $50,000", said as it is known: open ends as open, a lone median as a median. */
export function sayPay(phrases: Phrases, figures: PayFigures, money: (amount: number) => string): string {
  const low = figures.min ?? figures.p10 ?? figures.p25;
  const high = figures.max ?? figures.p90 ?? figures.p75;
  if (low !== undefined && high !== undefined) {
    if (low === high) return phrases.say(figures.openEnded ? 'payFrom' : 'payOnly', { min: money(low) });
    return phrases.say(figures.openEnded ? 'payOpen' : 'payRange', { min: money(low), max: money(high) });
  }
  if (low !== undefined) return phrases.say('payFrom', { min: money(low) });
  if (high !== undefined)
    return phrases.say(figures.openEnded ? 'payFrom' : 'payUpTo', { min: money(high), max: money(high) });
  if (figures.median !== undefined) return phrases.say('payMedian', { median: money(figures.median) });
  return phrases.say('payNone');
}

/** "$35,000 a year". */
export function sayPer(phrases: Phrases, period: PayPeriod, pay: string): string {
  const keys = { year: 'perYear', month: 'perMonth', week: 'perWeek', day: 'perDay', hour: 'perHour' } as const;
  return phrases.say(keys[period], { pay });
}

/** A function that writes amounts of one currency (ISO 4217), in major units. */
export function moneyOf(phrases: Phrases, currency: string | undefined, digits = 0): (amount: number) => string {
  return moneyFormat(phrases.lang, currency, { digits });
}
