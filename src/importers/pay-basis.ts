import type { Figure } from './pay-figures.js';

const kinds =
  'estimated|median|average|mean|typical|base|basic|starting(?! at| from)|total|gross|net|advertised|national|annual|yearly|monthly|' +
  'weekly|daily|hourly';
const basisWords = new RegExp(
  `\\b(?:${kinds})(?: (?:${kinds})){0,4}(?: (?:salary|salaries|pay|wages?|earnings|compensation|income))?\\b|\\bOTE\\b|` +
    '\\b(?:salaires?|salarios?|sueldos?)(?: brut[eo]?s?)? (?:médian|moyen|mediano|medio)s?(?!\\p{L})|' +
    '\\b(?:Median|Durchschnitts|Einstiegs|Brutto|Grund|Jahresbrutto|Monatsbrutto)\\p{L}{0,12}(?:gehalt|lohn|verdienst)\\b',
  'giu',
);

/** What every basis has: much faster to look for. */
const hint =
  /m[eé]dian|average|durchschnitt|moyen|medio|OTE|estimated|mean|typical|bas[ei]|starting|total|gross|net|advertised/i;

/** "Median salary", "Average", "Base pay"; not "Annual salary", which only tells the period. */
export function readBasis({ lead, tail }: Figure): string | undefined {
  const found = [...(hint.test(lead) ? lead.matchAll(basisWords) : [])]
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
