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
  円: ['JPY'],
  元: ['CNY'],
};

/** Which crown `kr` is, by the language of the text. */
const crowns: Record<string, string> = { sv: 'SEK', nb: 'NOK', nn: 'NOK', no: 'NOK', da: 'DKK', is: 'ISK' };

/** Codes that are English words in capitals. */
const words = new Set(['ALL', 'TOP']);

/** Signs that stand before a figure. */
export const signPattern = '[A-Z][A-Za-z]{0,2}\\$|[$£€¥₹₽₩₺₪₱₫₴₦฿]|S?Fr\\.?|Rs\\.?|kr\\.?|zł|Kč';

/** Signs and words that stand behind a figure. */
export const unitPattern =
  '[$£€¥₹₽₩₺₪₱₫₴₦฿](?!\\s?\\d)|円|元|(?:US |U\\.S\\. )?dollars?|(?:Dollar|Euro|Pfund|Franken)|pounds|euros?|yen|yuan|' +
  'rupees|francs|kronor|kroner|kr|zł|złotych|Kč|Fr|[A-Z]{3}';

/**
 * The ISO 4217 code a sign, word or code stands for; nothing if it is none of them, `null` if it is a currency but
 * cannot be told which. `options.currency` decides where a sign is used in several countries.
 */
export function readCurrency(mark: string, options: ImportOptions): string | null | undefined {
  const name = mark.toLowerCase().replace(/\.$/, '');
  if (name === 'kr' || name === 'kroner') {
    const hint = options.currency ?? '';
    return /^(SEK|NOK|DKK|ISK)$/.test(hint) ? hint : (crowns[languageOf(options)] ?? null);
  }
  const known =
    lookUp(name) ?? lookUp(name.replace(/^(us|u\.s\.) /, '')) ?? (/\$$/.test(name) ? currencies.$ : undefined);
  if (known) return options.currency && known.includes(options.currency) ? options.currency : known[0];
  return /^[A-Z]{3}$/.test(mark) && !words.has(mark) && isCurrency(mark) ? mark : undefined;
}

/** The language of a text without its country: `de` of `de-CH`. */
export function languageOf({ lang = 'en' }: ImportOptions): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? 'en';
}

function lookUp(name: string): readonly string[] | undefined {
  return Object.hasOwn(currencies, name) ? currencies[name] : undefined;
}
