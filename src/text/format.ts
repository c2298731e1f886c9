import { pickPlural, plainMoney, writeCount } from './plain-numbers.js';

// Numbers, dates and lists as a language writes them. Intl objects are dear to make and safe to share, so each is
// made once; the memo is bounded because currencies and languages come from documents.
const made = new Map<string, unknown>();

function memo<T>(kind: string, lang: string, options: object, make: () => T): T {
  const key = `${kind}|${lang}|${JSON.stringify(options)}`;
  let value = made.get(key) as T | undefined;
  if (value === undefined) {
    if (made.size >= 200) made.clear();
    made.set(key, (value = make()));
  }
  return value;
}

/** The canonical form of a BCP 47 tag; `en` where it is none. */
export function canonicalLang(tag = ''): string {
  return memo('tag', tag, {}, () => {
    try {
      return (tag && Intl.getCanonicalLocales(tag)[0]) || 'en';
    } catch {
      return 'en';
    }
  });
}

export function formatNumber(value: number, lang: string, options?: Intl.NumberFormatOptions): string {
  return (options ? undefined : writeCount(value, lang)) ?? numberFormat(lang, options).format(value);
}

function numberFormat(lang: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return memo('number', lang, options, () => new Intl.NumberFormat(lang, options));
}

interface MoneyStyle {
  /** Decimals. */
  digits?: number;
  /** Writes 35,000 as 35K, with at most one decimal or as many as `digits`. */
  compact?: boolean;
}

/** A function that writes amounts in major units of `currency` (ISO 4217), bare where no currency is known. */
export function moneyFormat(
  lang: string,
  currency: string | undefined,
  { digits = 0, compact = false }: MoneyStyle = {},
): (amount: number) => string {
  const unit: Intl.NumberFormatOptions = currency ? { style: 'currency', currency } : { style: 'decimal' };
  const most = compact ? Math.max(1, digits) : digits;
  const size: Intl.NumberFormatOptions = compact
    ? { notation: 'compact', useGrouping: true, minimumFractionDigits: 0, maximumFractionDigits: most }
    : { minimumFractionDigits: most, maximumFractionDigits: most };
  const plain = plainMoney(lang, currency, most, compact);
  let format: Intl.NumberFormat | undefined;
  return (amount) => plain?.(amount) ?? (format ??= numberFormat(lang, { ...unit, ...size })).format(amount);
}

/** The date of some figures, as exactly as it was given: a year, a month or a day. ISO 8601 in; other text returns as it is. */
export function formatDate(date: string, lang: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const time = Date.parse(date);
  if (!year || Number.isNaN(time)) return date;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  return memo('date', lang, options, () => new Intl.DateTimeFormat(lang, options)).format(time);
}

export function formatList(items: string[], lang: string): string {
  return memo('list', lang, {}, () => new Intl.ListFormat(lang, { type: 'conjunction' })).format(items);
}

/** The name of an ISO 3166 region or ISO 4217 currency; the code itself where it is unknown. */
export function formatName(code: string, type: 'region' | 'currency', lang: string): string {
  try {
    return memo('name', lang, { type }, () => new Intl.DisplayNames(lang, { type })).of(code) ?? code;
  } catch {
    return code;
  }
}

export function pluralRule(value: number, lang: string): Intl.LDMLPluralRule {
  return pickPlural(value, lang) ?? memo('plural', lang, {}, () => new Intl.PluralRules(lang)).select(value);
}
