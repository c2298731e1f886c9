import type { PayPeriod, Percentiles } from '../model/career.js';
import { findAmounts, tidyText } from './amounts.js';
import { readBasis } from './pay-basis.js';
import { currencyOf, type Figure, findFigures } from './pay-figures.js';
import { findPeriod, mayNamePeriod, readPeriodBehind, unknownPeriod } from './pay-periods.js';
import type { ImportOptions } from './reading.js';

/** What a phrase says of pay, in major currency units. Only what it says is present. */
export interface PayPhrase {
  min?: number;
  max?: number;
  openEnded?: boolean;
  median?: number;
  percentiles?: { [Key in keyof Percentiles]?: number };
  /** ISO 4217. */
  currency?: string;
  period?: PayPeriod;
  /** What the figures are, in the words of the text: "Median salary" over a range, "Average". */
  basis?: string;
}

const from =
  /(?:(?<!\p{L})(?:from|starting at|starts at|starting from|starts from|at least|minimum(?: of)?|more than|over|above|upwards of|ab|mindestens|mehr als|über|à partir de|au moins|plus de|dès|a partir de|al menos|más de|desde|pelo menos|mais de|acima de)|\bmin\.?:?|>=?) ?$/iu;
const upTo =
  /(?:(?<!\p{L})(?:up to|upto|as much as|at most|maximum(?: of)?|less than|under|below|bis zu|bis|höchstens|maximal|weniger als|unter|jusqu'à|moins de|hasta|menos de|até|no máximo)|\bmax\.?:?|<=?) ?$/iu;
const orMore =
  /^(?:\+| ?(?:or|and|oder|und|ou|et|o|y) (?:more|up|above|over|beyond|higher|upwards?|mehr|darüber|höher|plus|más|mais)(?!\p{L}))/iu;

/**
 * Reads what a sentence, line or table cell says of pay. Nothing if it says nothing of pay, or only in words
 * ("Competitive"), or for a period a career document has no name for (a fortnight).
 *
 * A range stays a range, whatever it is called. A lone amount is both ends of a range of one point; that also goes for
 * an average, which is no median: `basis` says what it is. Reversed ranges are kept as written, for `parseCareer` to
 * turn and tell. A period that is not named is left out. `options.currency` is the currency of amounts that name none.
 */
export function readPay(text: string, options: ImportOptions = {}): PayPhrase | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const words = tidyText(text.slice(0, 5_000));
  if (!/\d/.test(words) || unknownPeriod.test(words)) return undefined;
  const figures = findFigures(words, findAmounts(words, options));
  const first = figures[0];
  if (!first) return undefined;
  const currencies = figures.map(currencyOf);
  const currency = currencies.find((code) => code);
  const phrase: PayPhrase = {};
  const plain = figures.filter((figure, i) => {
    const isOther = currencies[i] && currencies[i] !== currency;
    return !isOther && !readStatistic(figure, phrase);
  });
  readRange(plain, phrase);
  if (phrase.min === undefined && phrase.max === undefined && phrase.median === undefined && !phrase.percentiles) {
    return undefined;
  }
  const code = currency ?? (currencies.includes(null) ? undefined : options.currency);
  if (code) phrase.currency = code;
  // Beside statistics, what is no range says nothing: "Median $62,350 a year, $29.98 an hour".
  const hasRange = phrase.min !== undefined || phrase.max !== undefined;
  const main = (hasRange ? plain[0] : undefined) ?? first;
  const period = mayNamePeriod(words)
    ? (periodOf(words, [main, ...figures]) ?? findPeriod(main.lead, words))
    : undefined;
  if (period) phrase.period = period;
  const basis = hasRange ? readBasis(main) : undefined;
  if (basis) phrase.basis = basis;
  return phrase;
}

/** Takes a percentile or the median from a figure; false if it is neither. */
function readStatistic({ low, high, lead, tail }: Figure, phrase: PayPhrase): boolean {
  if (high) return false;
  const aside = /^[^,;.]{0,40}/.exec(tail)?.[0] ?? '';
  const key = percentileIn(lead) ?? percentileIn(aside);
  if (
    key === 'p50' ||
    (!key && (/(?<!\p{L})m[eé]dian(?!te)/iu.test(lead) || /^ ?\(?(?:is the )?median\b/i.test(aside)))
  ) {
    phrase.median ??= low.value;
    return true;
  }
  if (!key) return false;
  phrase.percentiles ??= {};
  phrase.percentiles[key] ??= low.value;
  return true;
}

function percentileIn(words: string): 'p10' | 'p25' | 'p50' | 'p75' | 'p90' | undefined {
  const rank = /\b(10|25|50|75|90)(?:th|\.)?[ -](?:percentile|pct|perzentil)|\bp(?:ct)?(10|25|50|75|90)\b/i.exec(words);
  if (rank) return `p${rank[1] ?? rank[2]}` as 'p10';
  if (/\b(?:lowest|bottom)(?:[- ](?:paid|earning))? (?:10|ten) ?(?:%|percent)/i.test(words)) return 'p10';
  if (/\b(?:highest|top|best)(?:[- ](?:paid|earning))? (?:10|ten) ?(?:%|percent)/i.test(words)) return 'p90';
  if (/\blower quartile|\b(?:lowest|bottom)(?:[- ](?:paid|earning))? 25 ?(?:%|percent)/i.test(words)) return 'p25';
  if (/\bupper quartile|\b(?:highest|top|best)(?:[- ](?:paid|earning))? 25 ?(?:%|percent)/i.test(words)) return 'p75';
  return undefined;
}

/** The first range; else "from" and "up to"; else a lone amount, unless there are statistics to go by. */
function readRange(figures: Figure[], phrase: PayPhrase): void {
  const range = figures.find(({ high }) => high);
  if (range?.high) {
    phrase.min = range.low.value;
    phrase.max = range.high.value;
    if (range.high.hasPlus || orMore.test(range.tail)) phrase.openEnded = true;
    return;
  }
  for (const { low, lead, tail } of figures) {
    if (from.test(lead) || low.hasPlus || orMore.test(tail)) phrase.min ??= low.value;
    else if (upTo.test(lead)) phrase.max ??= low.value;
  }
  const single = figures[0];
  if (!single || phrase.min !== undefined || phrase.max !== undefined) return;
  if (phrase.median !== undefined || phrase.percentiles) return;
  phrase.min = single.low.value;
  phrase.max = single.low.value;
}

function periodOf(words: string, figures: Figure[]): PayPeriod | undefined {
  for (const { low, high } of figures) {
    const found = readPeriodBehind(words, (high ?? low).end) ?? readPeriodBehind(words, low.end);
    if (found) return found.period;
  }
  return undefined;
}
