/*
 * A page's first `Intl.NumberFormat` takes longer than a widget: 30 ms on a desktop, over 100 on a phone, and
 * `Intl.PluralRules` has its price too. What most pages need of them is written here, to the letter as `Intl` would
 * write it; anything else is undefined. test/text/plain-numbers.test.ts holds both together.
 */

/** Languages in which `String` writes small whole numbers. */
const plain = /^(?:cs|da|de|en|es|fi|fr|he|hi|it|ja|ko|nb|nl|pl|pt|ru|sv|tr|uk|zh)(?:-[A-Z]{2})?$/;

export function writeCount(value: number, lang: string): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return undefined;
  if (value < 1000) return plain.test(lang) ? `${value}` : undefined;
  return /^en(?:-US|-GB)?$/.test(lang) ? group(`${value}`) : undefined;
}

/** Commas between thousands: by hand, because lists of thousands of bands are full of them. */
function group(text: string): string {
  let grouped = text;
  for (let at = `${text}.`.indexOf('.') - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return grouped;
}

/** The form of an English word that goes with a count. */
export function pickPlural(count: number, lang: string): Intl.LDMLPluralRule | undefined {
  if (!Number.isInteger(count) || count < 0 || !/^en(?:-[A-Z]{2})?$/.test(lang)) return undefined;
  return count === 1 ? 'one' : 'other';
}

const signs: Record<string, string> = { USD: '$', EUR: '€', GBP: '£' };
const sizes: [size: number, unit: string][] = [
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
];

/**
 * A function that writes amounts in American English, where it can; undefined where the currency has no sign here.
 * `digits` decimals, or at most as many in the compact form.
 */
export function plainMoney(
  lang: string,
  currency = '',
  digits: number,
  isCompact: boolean,
): ((amount: number) => string | undefined) | undefined {
  const sign = signs[currency];
  if (!sign || !/^en(?:-US)?$/.test(lang)) return undefined;
  return (amount) => {
    if (!(amount >= 0 && amount < 1e12)) return undefined;
    const [size, unit] = (isCompact && sizes.find(([least]) => amount >= least)) || [1, ''];
    const scaled = amount / size;
    const text = scaled.toFixed(digits);
    // Rounding is an art of its own.
    if (Number(text) !== scaled) return undefined;
    return sign + (isCompact ? scaled : group(text)) + unit;
  };
}
