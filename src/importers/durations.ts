import type { Duration } from '../model/career.js';
import { tidyText } from './amounts.js';
import { readExperience } from './experience-phrases.js';

const number = '(?:\\d{1,3}(?:[.,]\\d{1,2})?|\\p{L}+)';
const unit = 'years?|yrs?|months?|mos?|jahren?|jahre?|monaten?|monate?|ans?|années?|mois|años?|anos?|meses|mes|mês';
const whole = new RegExp(
  '^(?:(?:duration|time(?: needed| required|line| frame)?|dauer|durée|duración|duração)\\s?:\\s?)?' +
    '(?:(?:about|around|approximately|approx\\.|roughly|typically|usually|ca\\.|etwa|rund|environ|unos|unas|cerca de)\\s)?' +
    "(?:(?:(?<from>from|at least|ab|mindestens|au moins|al menos|pelo menos)|up to|bis(?: zu)?|jusqu'à|hasta|até)\\s)?" +
    `${number}(?:\\s?\\+)?(?:[\\s-]?(?:${unit}))?(?:\\s?(?:-|to|or|bis|oder|à|ou|até|a|o)\\s?${number})?[\\s-]?(?:${unit})(?<open>\\s(?:or|and|oder|und|ou|et|o|y|e)\\s(?:more|mehr|plus|más|mais))?[.!]?$`,
  'iu',
);

/**
 * The months a text says something takes, where it says nothing else: "2–3 months", "Duration: about 4 years", "up to 2
 * years". "4+ years" is open above.
 */
export function readDuration(text: string): Partial<Duration> | undefined {
  if (text.length > 60) return undefined;
  const words = tidyText(text.replace(/^\s*[([](.*)[)\]]\s*$/, '$1')).trim();
  const match = whole.exec(words);
  const years = match ? readExperience(words) : undefined;
  const [min, max] = [years?.min, years?.max].map((count) => count && Math.round(count * 12));
  if (max) return min ? { minMonths: min, maxMonths: max } : { maxMonths: max };
  if (!min) return undefined;
  return match?.groups?.from || match?.groups?.open || words.includes('+')
    ? { minMonths: min }
    : { minMonths: min, maxMonths: min };
}
