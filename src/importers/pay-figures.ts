import type { Amount } from './amounts.js';
import { readPeriodBehind } from './pay-periods.js';

/** One amount, or two that make a range, with the words before and behind. */
export interface Figure {
  low: Amount;
  high?: Amount;
  lead: string;
  tail: string;
}

const payWord =
  /\b(?:salar(?:y|ies)|pay|paid|wages?|earn(?:s|ed|ing|ings)?|compensation|income|remuneration|stipend|gehalt|gehälter|lohn|verdien\p{L}*|vergütung|einkommen|salaires?|rémunération|gagn(?:e|ent|er)|touche(?:nt)?|salarios?|sueldos?|ganan?|cobran?|salários?|remuneração|ganham?|recebem?)|(?:gehalt|lohn|verdienst)\b/iu;
const connector = /^ ?(?:-|~|to|up to|bis|bis zu|through|à|jusqu'à|a|hasta|até)(?: about| around| etwa| environ)? ?$/i;
const pairing = /^ ?(?:and|und|et|y|e|&) ?$/i;
const pairLead = /\b(?:between|from|zwischen|von|entre|desde)(?: about| around| roughly| etwa| environ)? ?$/i;

/** The figures among the amounts of a tidied text that are pay, ranges joined. */
export function findFigures(words: string, amounts: Amount[]): Figure[] {
  return pairFigures(words, amounts).filter((figure) => isPay(figure, words));
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

/** The code both ends share; `null` if they name a currency that cannot be told from others. */
export function currencyOf({ low, high }: Pick<Figure, 'low' | 'high'>): string | null | undefined {
  return low.currency ?? high?.currency ?? (low.currency === null || high?.currency === null ? null : undefined);
}
