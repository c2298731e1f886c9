import { languageOf, readCurrency, signPattern, unitPattern } from './currency-signs.js';
import type { ImportOptions } from './reading.js';

/** A figure in a text, and what makes it look like money. */
export interface Amount {
  value: number;
  /** Where it begins and ends in the tidied text, with its currency and `+`. */
  start: number;
  end: number;
  /** ISO 4217; `null` if a currency is named that cannot be told from others. */
  currency?: string | null;
  /** Whether the currency stands before the figure. */
  hasSign: boolean;
  /** What a `k`, `M` or `lakh` multiplied it by. */
  scale: number;
  hasPlus: boolean;
}

/** Arabic, Persian, Devanagari and full-width. */
const digitZeros = [0x660, 0x6f0, 0x966, 0xff10];
const plainForms: Record<string, string> = { '\u066C': ',', '\u066B': '.', '\uFFE5': '¥', '\uFF04': '$' };
const scales: [number, RegExp][] = [
  [1e3, /^(?:k|tsd\.?|thousand|tausend|grand|mille|mil)$/i],
  [1e4, /^万$/],
  [1e5, /^(?:lakhs?|lacs?|lpa|l)$/i],
  [1e6, /^(?:m|mn|mm|mio\.?|million|millionen)$/i],
  [1e7, /^(?:crores?|cr)$/i],
];
const scalePattern =
  '[kK]|[mM]{1,2}|mn|[Tt]sd\\.?|thousand|[Tt]ausend|grand|mille|mil|万|[Ll]akhs?|[Ll]acs?|LPA|L|[Mm]io\\.?|[Mm]illion(?:en)?|[Cc]rores?|[Cc]r';
const numberPattern = "\\d+(?:[.,']\\d+| \\d{3}(?!\\d))*";
const amountPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<code>[A-Z]{3}|[A-Z]{2}(?= ?\\$)) ?)?(?:(?<sign>${signPattern}) ?)?(?<number>${numberPattern})` +
    `(?: ?(?<scale>${scalePattern})(?![\\p{L}\\p{N}]))?(?<plus> ?\\+)?(?: ?(?<unit>${unitPattern})(?![\\p{L}\\p{N}]))?(?<more> ?\\+)?`,
  'gu',
);

/** A text with plain digits, spaces, apostrophes and hyphens: what the patterns here and for pay are written for. */
export function tidyText(text: string): string {
  return text.replace(/[^!-_a-~ ]/g, tidyCharacter).replace(/ {2,}/g, ' ');
}

function tidyCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  const code = character.charCodeAt(0);
  const zero = digitZeros.find((first) => code >= first && code <= first + 9);
  if (zero !== undefined) return String(code - zero);
  if (/[\u2019\u02BC\u2032`´]/.test(character)) return "'";
  if (/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/.test(character)) return '-';
  if (/[\u200E\u200F\u061C\u200B\uFEFF]/.test(character)) return '';
  return plainForms[character] ?? character;
}

/** Every figure of a tidied text that is no date, percentage, rank or `24/7`, from left to right. */
export function findAmounts(text: string, options: ImportOptions): Amount[] {
  const amounts: Amount[] = [];
  for (const match of text.matchAll(amountPattern)) {
    const { code, sign, number = '', scale, plus, unit, more } = match.groups ?? {};
    const before = code && readCurrency(sign && code.length === 2 ? `${code}${sign}` : code, options);
    const signed = sign && readCurrency(sign, options);
    const after = unit && readCurrency(unit, options);
    // A code says more than a sign: "$50,000 CAD".
    const currency = (/^[A-Z]{3}$/.test(unit ?? '') ? after : undefined) ?? (before || signed || after);
    // Capitals before a figure that are no currency are a word: "OTE $120k".
    const start = match.index + (code && before === undefined ? match[0].indexOf(sign ?? number) : 0);
    const isMarked = currency !== undefined && currency !== '';
    const isUnitWord = Boolean(unit) && after === undefined;
    const previous = amounts.at(-1);
    const isNextToMoney = previous?.currency !== undefined && start - previous.end <= 4;
    const factor = scaleOf(scale, isMarked ? currency : isNextToMoney ? previous.currency : undefined);
    const end = match.index + match[0].length - (isUnitWord ? (unit?.length ?? 0) + (more?.length ?? 0) : 0);
    if (!isMarked && isNoAmount(text, start, end)) continue;
    const value = readNumber(number, options, factor > 1) * factor;
    if (!Number.isFinite(value)) continue;
    const rounded = Math.round(value * 1e4) / 1e4;
    amounts.push({
      value: rounded,
      start,
      end,
      ...(isMarked && { currency }),
      hasSign: Boolean(before || signed || before === null || signed === null),
      scale: factor,
      hasPlus: Boolean(plus || (more && !isUnitWord)),
    });
  }
  return amounts;
}

/**
 * The value of digits with separators. A comma or dot before exactly three digits groups, as pay has no three decimals;
 * before a scale (`1.234 million`) the language decides. Not a number if there is none.
 */
export function readNumber(digits: string, options: ImportOptions = {}, isScaled = false): number {
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(digits) && !isScaled) return Number(digits.replaceAll(',', ''));
  const plain = digits.replace(/[' ]/g, '');
  const separators = plain.replace(/\d/g, '');
  const last = separators.at(-1);
  if (!last) return Number(plain);
  const [whole = '', ...rest] = plain.split(last);
  const tail = rest.at(-1) ?? '';
  const isSingle = rest.length === 1;
  const isMixed = separators.includes(',') && separators.includes('.');
  const isDecimalHere = isScaled && last === (hasDecimalComma(options) ? ',' : '.');
  const isDecimal = isSingle && (isMixed || tail.length !== 3 || /^0*$/.test(whole) || isDecimalHere);
  if (!isDecimal) return Number(plain.replace(/[.,]/g, ''));
  return Number(`${whole.replace(/[.,]/g, '')}.${tail}`);
}

function hasDecimalComma(options: ImportOptions): boolean {
  return /^(?:de|fr|es|it|pt|nl|sv|nb|nn|no|da|fi|pl|cs|sk|hu|ro|bg|ru|uk|tr|el|id|vi)$/.test(languageOf(options));
}

function scaleOf(word: string | undefined, currency: string | null | undefined): number {
  if (!word) return 1;
  // "5 m" is a length; "£5m" is money.
  if (/^[mM]+$/.test(word) && currency === undefined) return 1;
  // "₹5L" is in lakhs; elsewhere an L says nothing of money.
  if (word === 'L' && !/^(?:INR|PKR|LKR|NPR|BDT)$/.test(currency ?? '')) return 1;
  return scales.find(([, pattern]) => pattern.test(word))?.[0] ?? 1;
}

/** Dates, parts of dates, 24/7, 401(k), percentages, ranks. */
function isNoAmount(text: string, start: number, end: number): boolean {
  return (
    /^(?:\(k\)|\/\d| ?%|(?:th|st|nd|rd)\b| ?(?:percent|per cent|Prozent)\b|:\d)/.test(text.slice(end, end + 12)) ||
    /(?:\d[/:]|#)$/.test(text.slice(Math.max(0, start - 2), start))
  );
}
