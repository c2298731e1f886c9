import type { ArticleDocument, RawLevel } from './article-document.js';
import { countWords, foldWords, isSentence, splitLabel } from './article-words.js';
import { addPay } from './band-facts.js';
import type { Block, Item, List, Paragraph } from './blocks.js';
import { readExperience } from './experience-phrases.js';
import { type NestedItem, nestItems } from './nested-items.js';
import { type PayPhrase, readPay } from './pay-phrases.js';
import type { ImportOptions } from './reading.js';
import { splitExperience } from './split-experience.js';

export interface LevelContext extends Pick<ArticleDocument, 'levels' | 'salaryBands'> {
  /** Title of the career. */
  career: string;
  options: ImportOptions;
}

interface Rung {
  level: RawLevel;
  pay: PayPhrase | undefined;
}

/** Words for how far somebody has come. */
const rank =
  /(?<!\p{L})(?:entry|junior|jr|mid|senior|sr|lead|principal|staff|head|chief|managers?|director|supervisor|executive|apprentice|journey(?:man|person)|master|trainee|intern|helper|assistant|associate|partner|einsteiger|geselle|auszubildende[rn]?|azubi|apprenti|débutante?|confirmée?|aprendiz|oficial|maestr[oa]|jef[ea]|encargad[oa]|cadre|directeur|directrice|responsable|spécialisée?|gerente|júnior|pleno|plena|sênior|estagiári[oa]|coordenadora?|diretora?)(?!\p{L})|leit(?:er|ung)|meister/iu;
const arrow = /\s?(?:[→⟶➔➜➡]\uFE0F?|[-=]>)\s?|\s>\s/u;
/** What is said with figures of pay and years, and says nothing more. */
const unitWord =
  /(?<!\p{L})(?:a|an|the|of|per|to|from|and|or|more|up|years?|yrs?|annum|annually|yearly|months?|monthly|weeks?|days?|hours?|experience|k|usd|eur|gbp|lpa|pro|im|ab|bis|jahre?n?|monate?n?|stunde|erfahrung|par|de|à|ans?|mois|expérience|al|ao|por|años?|anos?|mes|mês|experiencia|experiência)(?!\p{L})/giu;

/** Takes what names rungs one by one: a list of them, or "Nurse → Senior nurse → Head nurse". False where it does not. */
export function takeRungs(block: Block, context: LevelContext): boolean {
  if (block.kind === 'list') return takeList(block, context);
  return block.kind === 'paragraph' && takeChain(block, context);
}

function takeChain({ text }: Paragraph, { levels }: LevelContext): boolean {
  if (text.length > 500) return false;
  const names = text
    .replace(/^[^:→>]{1,60}:\s+/, '')
    .replace(/\.$/, '')
    .split(arrow);
  if (names.length < 3 || !names.every((name) => name && countWords(name) <= 8)) return false;
  levels.push(...names.map((name) => readName(name)));
  return true;
}

/** A list of advice is none of rungs: most of these bear a rank, years, pay or the name of the career. */
function takeList({ items }: List, context: LevelContext): boolean {
  const nested = nestItems(items);
  const rungs = nested.map((one) => readRung(one, context.options));
  const likely = nested.filter(({ item }, i) => isLikely(item, rungs[i]!, context.career));
  const areNames = rungs.every(({ level }) => countWords(level.title) <= 8 && !isSentence(level.title));
  if (!areNames || rungs.length < 2 || likely.length <= rungs.length / 2) return false;
  for (const { level, pay } of rungs) {
    context.levels.push(level);
    const { title, experience } = level;
    if (pay) context.salaryBands.push(addPay({ title, ...(experience && { experience }) }, pay));
  }
  return true;
}

function readRung({ item, inner }: NestedItem, options: ImportOptions): Rung {
  const { label, rest } = item.lead ?? splitLabel(item.text) ?? { label: item.text, rest: '' };
  // "Helper ($16–$20 an hour)".
  const [, outer = '', inside = ''] = /^(.*\S)\s*\(([^()]{1,60})\)$/.exec(label) ?? [];
  const bracketed = inside ? readPay(inside, options) : undefined;
  const named = readName(bracketed ? outer : label);
  const pay = bracketed ?? readPay(rest, options);
  const years = readExperience(rest);
  const experience = named.experience ?? years;
  // "$50,000 – $60,000" and "2–5 years" are said by pay and experience.
  const isSaid = (pay || years) && !/\p{L}{2}/u.test(rest.replace(unitWord, ''));
  const summary = rest && !isSaid ? [rest] : [];
  const tips = inner.map(({ text, lead }) => lead ?? splitLabel(text) ?? { label: text, rest: '' });
  const level: RawLevel = {
    ...named,
    ...(experience && { experience }),
    ...(summary.length > 0 && { summary }),
    ...(tips.length > 0 && { tips: tips.map((tip) => ({ title: tip.label, text: tip.rest ? [tip.rest] : [] })) }),
  };
  return { level, pay };
}

function readName(label: string): RawLevel {
  const { text: title, experience } = splitExperience(label.trim());
  return { title, ...(experience && { experience }) };
}

function isLikely({ text }: Item, { level, pay }: Rung, career: string): boolean {
  const noun = foldWords(career).split(' ').at(-1) ?? '';
  return Boolean(
    pay || level.experience || rank.test(level.title) || (noun.length > 3 && foldWords(text).includes(noun)),
  );
}
