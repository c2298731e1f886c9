import type { RawBand } from './article-document.js';
import type { PayContext } from './article-pay-context.js';
import type { Place } from './article-report.js';
import { foldWords, isLeadIn, splitSentences } from './article-words.js';
import { addPay, readYears } from './band-facts.js';
import { isPayAside } from './pay-asides.js';
import { readPay } from './pay-phrases.js';
import type { ImportOptions } from './reading.js';

/** What is reported where pay was expected. */
export const expected = 'pay such as "$35,000 – $50,000 per year"';
const verb =
  /^(?:(?:an?|the|most|many|der|die|das|eine?|une?|les?|la|el|los|las|una)\s)?(\p{L}[^.,;:]{0,80}?)\s(?:(?:typically|usually|often|generally|can|may|will|might|now|currently|also|then|of|them)\s|(?:tends?|expects?|start)\sto\s){0,3}(?:earn(?:s|ed)?|makes?|made|receives?|starts?|(?:are|is|get|gets)\s(?:usually\s|typically\s)?paid|brings?|commands?|expect|takes?\shome|verdien(?:t|en)|erhält|erhalten|bekomm(?:t|en)|gagne(?:nt)?|touche(?:nt)?|gana[n]?|cobra[n]?)\b/iu;
const target =
  /\b(?:for|of|as)\s(?:an?\s|the\s|most\s)?(\p{L}[^.,;:]{1,60}?)(?=,(?!\d)|\s(?:is|are|was|were|ranges?|starts?|runs?|falls?|lies?|you)\b)/iu;

/** Pay of people "in the US" is that of all of them. */
const wholeCountry =
  /\s(?:in\sthe\s(?:US|USA|U\.S\.A?\.?|UK|United\s(?:States|Kingdom)|country|nation)|in\s(?:Canada|Australia|India|Deutschland|France|España|Brasil)|nationwide|nationally|across\sthe\scountry)$/iu;

/** Adds a band for each earner of a text: "Senior nurses earn $70,000 – $90,000 a year." */
export function readSentences(line: Place, { list, career, options, report }: PayContext): void {
  let last: RawBand | undefined;
  for (const sentence of splitSentences(line.text).flatMap((one) => splitEarners(one, options))) {
    const pay = isPayAside(sentence) ? undefined : readPay(sentence, options);
    if (!pay) continue;
    const years = readYears(sentence);
    const earner = findEarner(sentence);
    const title = earner && bare(earner) !== bare(career) ? earner : career;
    // "The highest 10 percent earn more than …" goes on about the same people.
    const isMore = pay.min === undefined && pay.max === undefined && (!earner || last?.title === title);
    const band: RawBand = isMore && last ? last : { title };
    if (band !== last) list.push((last = band));
    addPay(band, pay);
    if (years) band.experience ??= years;
  }
  if (!last && !isLeadIn(line.text)) report.add('salaryBands', line, expected);
}

/** "Nurses" are all that bear the title "Nurse". */
function bare(name: string): string {
  return foldWords(name).replace(/s$/, '');
}

/** "Juniors earn $40,000, and seniors make $70,000" tells of two; other sentences are left whole. */
function splitEarners(sentence: string, options: ImportOptions): string[] {
  const clauses = sentence.split(/;\s|,\s(?:and|but|while|whereas|und|während|et|tandis que|y|mientras que)\s/);
  const isEach = clauses.every((clause) => findEarner(clause) !== undefined && readPay(clause, options));
  return clauses.length > 1 && isEach ? clauses : [sentence];
}

function findEarner(sentence: string): string | undefined {
  const words = target.exec(sentence)?.[1] ?? verb.exec(sentence)?.[1];
  if (
    !words ||
    words.length < 3 ||
    /\b(?:you|we|i)\b/i.test(words) ||
    /^(?:you|they|it|we|this|that|these|salar|pay|lowest|highest|best|bottom|top|middle)\b/i.test(words)
  )
    return undefined;
  const name = words
    .replace(/\swith\s.*$/i, '')
    .replace(wholeCountry, '')
    .trim();
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}
