import type { PayPeriod, Percentiles } from '../model/career.js';
import { type Amount, findAmounts, tidyText } from './amounts.js';
import { findPeriod, readPeriodBehind, unknownPeriod } from './pay-periods.js';
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

/** One amount, or two that make a range, with the words before and behind. */
interface Figure {
  low: Amount;
  high?: Amount;
  lead: string;
  tail: string;
}

const payWord =
  /\b(?:salar(?:y|ies)|pay|paid|wages?|earn(?:s|ed|ing|ings)?|compensation|income|remuneration|stipend|gehalt|gehälter|lohn|verdien\p{L}*|vergütung|einkommen|salaires?|rémunération|gagn(?:e|ent|er)|touche(?:nt)?|salarios?|sueldos?|ganan?|cobran?)|(?:gehalt|lohn|verdienst)\b/iu;
const connector = /^ ?(?:-|~|to|up to|bis|bis zu|through|à|jusqu'à|a|hasta)(?: about| around| etwa| environ)? ?$/i;
const pairing = /^ ?(?:and|und|et|y|&) ?$/i;
const pairLead = /\b(?:between|from|zwischen|von|entre|desde)(?: about| around| roughly| etwa| environ)? ?$/i;
const from =
  /(?:(?<!\p{L})(?:from|starting at|starts at|starting from|starts from|at least|minimum(?: of)?|more than|over|above|upwards of|ab|mindestens|mehr als|über|à partir de|au moins|plus de|dès|a partir de|al menos|más de|desde)|\bmin\.?:?|>=?) ?$/iu;
const upTo =
  /(?:(?<!\p{L})(?:up to|upto|as much as|at most|maximum(?: of)?|less than|under|below|bis zu|bis|höchstens|maximal|weniger als|unter|jusqu'à|moins de|hasta|menos de)|\bmax\.?:?|<=?) ?$/iu;
const orMore =
  /^(?:\+| ?(?:or|and|oder|und|ou|et|o|y) (?:more|up|above|over|beyond|higher|upwards?|mehr|darüber|höher|plus|más)(?!\p{L}))/iu;
const kinds =
  'estimated|median|average|mean|typical|base|basic|starting(?! at| from)|total|gross|net|advertised|national|annual|yearly|monthly|' +
  'weekly|daily|hourly';
const basisWords = new RegExp(
  `\\b(?:${kinds})(?: (?:${kinds})){0,4}(?: (?:salary|salaries|pay|wages?|earnings|compensation|income))?\\b|\\bOTE\\b|` +
    '\\b(?:salaires?|salarios?|sueldos?)(?: brut[eo]?s?)? (?:médian|moyen|mediano|medio)s?(?!\\p{L})|' +
    '\\b(?:Median|Durchschnitts|Einstiegs|Brutto|Grund|Jahresbrutto|Monatsbrutto)\\p{L}{0,12}(?:gehalt|lohn|verdienst)\\b',
  'giu',
);

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
  const figures = pairFigures(words, findAmounts(words, options)).filter((figure) => isPay(figure, words));
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
  const main = plain[0] ?? first;
  const period = periodOf(words, [main, ...figures]) ?? findPeriod(main.lead, words);
  if (period) phrase.period = period;
  const basis = plain.length > 0 ? readBasis(main) : undefined;
  if (basis) phrase.basis = basis;
  return phrase;
}

/** Joins amounts with nothing but "to", a dash or "between … and" between them; both then share sign and scale. */
function pairFigures(words: string, amounts: Amount[]): Figure[] {
  const figures: Figure[] = [];
  let end = 0;
  for (let i = 0; i < amounts.length; i++) {
    const low = { ...amounts[i]! };
    const next = amounts[i + 1];
    const lead = words.slice(end, low.start);
    const isRange = next !== undefined && isConnected(words, lead, low, next);
    const high = isRange ? { ...next } : undefined;
    if (high) {
      shareScale(low, high);
      i++;
    }
    end = (high ?? low).end;
    const stop = amounts[i + 1]?.start ?? words.length;
    figures.push({ low, ...(high && { high }), lead, tail: words.slice(end, stop) });
  }
  return figures;
}

function isConnected(words: string, lead: string, low: Amount, high: Amount): boolean {
  const behind = readPeriodBehind(words, low.end)?.length ?? 0;
  const between = words.slice(low.end + behind, high.start);
  const isJoined = connector.test(between) || (pairing.test(between) && pairLead.test(lead));
  // "Level 3 - $50,000" and "2024 - $50,000" are no ranges; "35,000 - $50,000" is.
  const isStray = high.hasSign && low.currency === undefined && low.scale === 1 && (low.value < 1000 || isYear(low));
  return isJoined && !isStray;
}

/** "$44-57k" means 44k; "60k - 75" means 75k. */
function shareScale(low: Amount, high: Amount): void {
  if (low.scale === 1 && high.scale > 1 && low.value < 1000) low.value *= high.scale;
  else if (high.scale === 1 && low.scale > 1 && high.value < 1000) high.value *= low.scale;
}

function isPay({ low, high, lead, tail }: Figure, words: string): boolean {
  if (currencyOf({ low, high }) !== undefined) return true;
  const isAlone = lead.trim() === '' && tail.trim() === '';
  const hasWord = payWord.test(words);
  const period = readPeriodBehind(words, (high ?? low).end);
  if (low.scale > 1 || (high && high.scale > 1)) return isAlone || hasWord || period !== undefined;
  const isLarge = low.value >= 1000 && (high === undefined || high.value >= 1000);
  const isBare = lead.trim() === '' && period !== undefined && tail.length - period.length <= 1;
  if (isLarge && isBare) return true;
  if (!hasWord || !(isLarge || period) || (isYear(low) && (!high || isYear(high)) && !period)) return false;
  if (high) return true;
  // A lone number is pay only straight behind a word for it, with no other noun: not "pay for 3,000 people".
  return (
    payWord.test(lead.slice(-40)) && (period !== undefined || /^ ?(?:$|[-.,;:()+!/]|or |and |oder |und )/.test(tail))
  );
}

function isYear({ value }: Amount): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function currencyOf({ low, high }: Pick<Figure, 'low' | 'high'>): string | null | undefined {
  return low.currency ?? high?.currency ?? (low.currency === null || high?.currency === null ? null : undefined);
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
  if (/\b(?:lowest|bottom) (?:10|ten) ?(?:%|percent)/i.test(words)) return 'p10';
  if (/\b(?:highest|top) (?:10|ten) ?(?:%|percent)/i.test(words)) return 'p90';
  if (/\blower quartile|\b(?:lowest|bottom) 25 ?(?:%|percent)/i.test(words)) return 'p25';
  if (/\bupper quartile|\b(?:highest|top) 25 ?(?:%|percent)/i.test(words)) return 'p75';
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

/** "Median salary", "Average", "Base pay"; not "Annual salary", which only tells the period. */
function readBasis({ lead, tail }: Figure): string | undefined {
  const found = [...lead.matchAll(basisWords)]
    .map(([words]) => words)
    .filter(
      (words) =>
        /m[eé]dian|average|durchschnitt|moyen|medio|^OTE$/i.test(words) ||
        (/ \p{L}+$/u.test(words) && !isPeriodOnly(words)),
    )
    .at(-1);
  const words = found ?? /^ \(?(on average)\b/i.exec(tail)?.[1];
  if (!words || /gehalt$|lohn$|verdienst$|^OTE$/i.test(words)) return words;
  return `${words[0]!.toUpperCase()}${words.slice(1).toLowerCase()}`;
}

function isPeriodOnly(words: string): boolean {
  return !/estimated|mean|typical|base|basic|starting|total|gross|net|advertised/i.test(words);
}
