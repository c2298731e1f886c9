import { isCurrency } from '../model/codes.js';
import type { ImportOptions } from './reading.js';

/** What a sign or word stands for; several codes where it is used in several countries, the commonest first. */
const currencies: Record<string, readonly string[]> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'TWD', 'ARS', 'CLP', 'COP'],
  '¥': ['JPY', 'CNY'],
  '£': ['GBP'],
  '€': ['EUR'],
  '₹': ['INR'],
  '₽': ['RUB'],
  '₩': ['KRW'],
  '₺': ['TRY'],
  '₪': ['ILS'],
  '₱': ['PHP'],
  '₫': ['VND'],
  '₴': ['UAH'],
  '₦': ['NGN'],
  '฿': ['THB'],
  us$: ['USD'],
  ca$: ['CAD'],
  c$: ['CAD'],
  can$: ['CAD'],
  cdn$: ['CAD'],
  a$: ['AUD'],
  au$: ['AUD'],
  nz$: ['NZD'],
  s$: ['SGD'],
  sg$: ['SGD'],
  hk$: ['HKD'],
  mx$: ['MXN'],
  nt$: ['TWD'],
  r$: ['BRL'],
  rs: ['INR', 'PKR', 'LKR', 'NPR'],
  rupees: ['INR', 'PKR', 'LKR', 'NPR'],
  zł: ['PLN'],
  złotych: ['PLN'],
  kč: ['CZK'],
  fr: ['CHF'],
  sfr: ['CHF'],
  francs: ['CHF'],
  franken: ['CHF'],
  kronor: ['SEK'],
  dollars: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  dollar: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  pounds: ['GBP'],
  pfund: ['GBP'],
  euros: ['EUR'],
  euro: ['EUR'],
  yen: ['JPY'],
  yuan: ['CNY'],
  reais: ['BRL'],
  円: ['JPY'],
  元: ['CNY'],
};

/** Which crown `kr` is, by the language of the text. */
const crowns: Record<string, string> = { sv: 'SEK', nb: 'NOK', nn: 'NOK', no: 'NOK', da: 'DKK', is: 'ISK' };

/** Which currency a sign used in several countries is in a text of one of them. */
const countries: Record<string, string> = {
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  TW: 'TWD',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  CN: 'CNY',
  PK: 'PKR',
  LK: 'LKR',
  NP: 'NPR',
};

/** Codes that are English words in capitals. */
const words = new Set(['ALL', 'TOP']);

/** Signs that stand before a figure. */
export const signPattern = '[A-Z][A-Za-z]{0,2}\\$|[$£€¥₹₽₩₺₪₱₫₴₦฿]|S?Fr\\.?|Rs\\.?|kr\\.?|zł|Kč';

/** Signs and words that stand behind a figure. */
export const unitPattern =
  '[$£€¥₹₽₩₺₪₱₫₴₦฿](?!\\s?\\d)|円|元|(?:US |U\\.S\\. )?dollars?|(?:Dollar|Euro|Pfund|Franken)|pounds|euros?|yen|yuan|' +
  'rupees|reais|francs|kronor|kroner|kr|zł|złotych|Kč|Fr|[A-Z]{3}';

/**
 * The ISO 4217 code a sign, word or code stands for; nothing if it is none of them, `null` if it is a currency but
 * cannot be told which. `options.currency` decides where a sign is used in several countries, else the country in
 * `options.lang`.
 */
export function readCurrency(mark: string, options: ImportOptions): string | null | undefined {
  const name = mark.toLowerCase().replace(/\.$/, '');
  if (name === 'kr' || name === 'kroner') {
    const hint = options.currency ?? '';
    return /^(SEK|NOK|DKK|ISK)$/.test(hint) ? hint : (crowns[languageOf(options)] ?? null);
  }
  const known =
    lookUp(name) ?? lookUp(name.replace(/^(us|u\.s\.) /, '')) ?? (/\$$/.test(name) ? currencies.$ : undefined);
  const hints = [options.currency ?? '', countries[countryOf(options)] ?? ''];
  if (known) return hints.find((hint) => known.includes(hint)) ?? known[0];
  return /^[A-Z]{3}$/.test(mark) && !words.has(mark) && isCurrency(mark) ? mark : undefined;
}

/** The language of a text without its country: `de` of `de-CH`. */
export function languageOf({ lang = 'en' }: ImportOptions): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? 'en';
}

/** The country a tag names: `CA` of `en-CA`. */
function countryOf({ lang = '' }: ImportOptions): string {
  return /[-_]([a-z]{2})(?![a-z])/i.exec(lang)?.[1]?.toUpperCase() ?? '';
}

function lookUp(name: string): readonly string[] | undefined {
  return Object.hasOwn(currencies, name) ? currencies[name] : undefined;
}
