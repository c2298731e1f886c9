import type { Duration, YearRange } from '../model/career.js';
import type { Phrases } from './phrases.js';

/** "2–5 years", "5 years and more", "up to 2 years". */
export function sayExperience(phrases: Phrases, range: YearRange | undefined): string {
  const min = range?.min ?? undefined;
  const max = range?.max ?? undefined;
  if (min !== undefined && max !== undefined)
    return min === max ? phrases.say('years', { n: min }) : phrases.say('yearsRange', { min, max });
  if (min) return phrases.say('yearsFrom', { n: min });
  if (max !== undefined) return phrases.say('yearsUpTo', { n: max });
  return '';
}

/** "1–2 months", "4 years", "6 months and more": whole years are said as years. Empty where nothing is stated. */
export function sayDuration(phrases: Phrases, duration: Duration | undefined): string {
  const min = duration?.minMonths ?? undefined;
  const max = duration?.maxMonths ?? undefined;
  const isYears = [min, max].every((months) => months === undefined || months % 12 === 0) && (max ?? min ?? 0) > 0;
  if (isYears) return sayExperience(phrases, { min: min && min / 12, max: max && max / 12 });
  if (min !== undefined && max !== undefined)
    return min === max ? phrases.say('months', { n: min }) : phrases.say('monthsRange', { min, max });
  if (min) return phrases.say('monthsFrom', { n: min });
  return max === undefined ? '' : phrases.say('monthsUpTo', { n: max });
}
