import type { PayPeriod } from '../model/career.js';

const units: [PayPeriod, string][] = [
  ['year', 'years?|yrs?|annum|Jahr|ans?|année|año|ano'],
  ['month', 'months?|mos?|Monat|mois|mes|mês'],
  ['week', 'weeks?|wks?|Woche|semaine|semana'],
  ['day', 'days?|Tag|jour|día|dia'],
  ['hour', 'hours?|hrs?|h|Stunde|Std|heure|hora'],
];
const adverbs: [PayPeriod, string][] = [
  ['year', 'annual(?:ly)?|yearly|jährlich|p\\.? ?a\\b\\.?|LPA|Jahres(?:brutto)?gehalt|annuels?|anual(?:es)?|anuais'],
  ['month', 'monthly|monatlich|pcm|Monats(?:brutto)?gehalt|Monatslohn|mensuels?|mensual(?:es)?|mensal|mensais'],
  ['week', 'weekly|wöchentlich|Wochenlohn|hebdomadaires?|semanal(?:es)?|semanais'],
  ['day', 'daily|täglich|Tagessatz|Tageslohn|day rate|journaliers?|diarios?'],
  ['hour', 'hourly|stündlich|p\\.? ?h\\b\\.?|Stundenlohn|horaires?'],
];
const article =
  "(?:\\/ ?|per |an? |each |every |the |pro |im |je |die |in der |am |par |l'|de l'|à l'|al |ao |por |a la )";
const payNoun = '(?:salar|pay|wage|rate|earning|income|compensation|range|median|average|mean)';

/** What may stand between an amount and its period. */
const filler =
  '[\\s,(]{0,3}(?:(?:or|and|oder|und|ou|et|o|y) (?:more|up|above|over|beyond|higher|upwards?|mehr|darüber|höher|plus|más|mais) )?' +
  '(?:gross|bruttos?|bruts?|brutos?|nets?|netto|netos?|before tax)? ?';

const anyBehind = units.map(
  ([period, unit], i) => `(?<${period}>${article}(?:${unit})(?![\\p{L}])|(?:${adverbs[i]![1]})(?![\\p{L}]))`,
);
const behind = new RegExp(`^${filler}(?:${anyBehind.join('|')})`, 'iu');
const ahead = adverbs.map(([period, adverb]): [PayPeriod, RegExp] => [
  period,
  new RegExp(
    `(?<![\\p{L}])(?:${adverb})(?: [\\p{L}]+)?(?: ${payNoun}|:? ?$|(?= ?[:(]))|(?:gehalt|lohn|satz)\\b.{0,20} (?:pro|im|je) (?:${unitOf(period)})`,
    'iu',
  ),
]);
const anywhere = units.map(([period, unit]): [PayPeriod, RegExp] => [
  period,
  new RegExp(`(?<!\\d\\+? [\\p{L}]{1,20} )(?<![\\p{L}])(?:per|pro|par|por|al|ao) (?:${unit})(?![\\p{L}])`, 'iu'),
]);

/** A unit that pay is told in and a career document is not. */
export const unknownPeriod = /\b(?:fortnight|bi-?weekly|semi-?monthly|quarterly|per quarter|per shift)/i;

const anyPeriod = new RegExp(
  `${[...units, ...adverbs].map(([, words]) => words).join('|')}|(?:gehalt|lohn|satz)`,
  'iu',
);

/** Whether a text may name a period at all: most do not, and asking for each takes longer. */
export function mayNamePeriod(text: string): boolean {
  return anyPeriod.test(text);
}

/** The period right behind an amount, `/hr` or ` per year`, and how many characters it takes. */
export function readPeriodBehind(text: string, from: number): { period: PayPeriod; length: number } | undefined {
  const match = behind.exec(text.slice(from, from + 40));
  if (!match) return undefined;
  const [period] = units.find(([name]) => match.groups?.[name] !== undefined)!;
  return { period, length: match[0].length };
}

/** The period a text names apart from its amounts: `Hourly pay: …`, `Salary per month: …`. */
export function findPeriod(lead: string, text: string): PayPeriod | undefined {
  const find = (patterns: [PayPeriod, RegExp][], words: string) =>
    patterns.find(([, pattern]) => pattern.test(words))?.[0];
  return find(ahead, lead) ?? find(anywhere, text) ?? find(ahead, text);
}

/** The period a word, a UN/CEFACT code or an ISO 8601 duration stands for: `year`, `YEAR`, `P1Y`, `PT1H`, `ANN`. */
export function readPeriod(word: string): PayPeriod | undefined {
  const name = word.trim().replace(/^per /i, '').toLowerCase();
  const codes: Record<PayPeriod, RegExp> = {
    year: /^(?:years?|yearly|yr|annual|annually|annum|ann|p1y|p12m|a|p\.?a\.?|jahr|jährlich|an|année|año|ano|annuel|anual)$/,
    month: /^(?:months?|monthly|mo|mon|p1m|monat|monatlich|mois|mes|mês|mensuel|mensual|mensal)$/,
    week: /^(?:weeks?|weekly|wk|wee|p1w|p7d|woche|wöchentlich)$/,
    day: /^(?:days?|daily|p1d|tag|täglich)$/,
    hour: /^(?:hours?|hourly|hr|hur|h|pt1h|stunde|std\.?|stündlich|heure|hora)$/,
  };
  return (Object.keys(codes) as PayPeriod[]).find((period) => codes[period].test(name));
}

function unitOf(period: PayPeriod): string {
  return units.find(([name]) => name === period)![1];
}
