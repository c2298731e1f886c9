/*
 * Codes the outside world defines. Each answers whether the platform can be handed the text without harm:
 * Intl throws on a bad language or currency, and a link must never run script.
 */

let currencies: ReadonlySet<string> | undefined;

/** Whether this is the upper-case ISO 4217 code of a currency this platform knows. */
export function isCurrency(code: string): boolean {
  // The list of all takes a phone 4 ms: most pages need no more than these.
  if (/^(?:EUR|GBP|USD)$/.test(code)) return true;
  currencies ??= new Set(Intl.supportedValuesOf?.('currency'));
  return currencies.size > 0 ? currencies.has(code) : /^[A-Z]{3}$/.test(code);
}

/** Whether this is a well-formed BCP 47 tag. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** Whether this is a year, a month or a day of the calendar, in ISO 8601. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const date = new Date(text);
  // 2026-02-31 is read as the 3rd of March.
  return Number.isFinite(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether this is an absolute http, https or mailto address, the only ones a reader may be sent to. */
export function isSafeUrl(url: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
