import type { Career, Level, Move } from '../../model/career.js';
import { payOfLevel } from '../../model/level-pay.js';
import { experienceOf, findLevel, gapBetween, type LevelGap } from '../../model/levels.js';
import { decimalsOf, hasFigures } from '../../model/pay.js';
import { formatList } from '../../text/format.js';
import type { Phrases } from '../../text/phrases.js';

/** One rung as the reader meets it. */
export interface Rung {
  level: Level;
  experience: string;
  /** All the pay its bands span; empty where no band is linked to it. */
  pay: string;
  /** Names of the skills that no lower rung asks for. */
  skills: string[];
  moves: { kind: Move['kind']; text: string }[];
}

/** The levels of a document, bottom first, with the words for each. */
export function selectRungs(career: Career, phrases: Phrases): Rung[] {
  const known = new Set<string>();
  const names = new Map(career.skills.map(({ id, name }) => [id, name]));
  return career.levels.map((level) => {
    const skills = level.skills.filter((id) => !known.has(id));
    for (const id of skills) known.add(id);
    return {
      level,
      experience: phrases.experience(experienceOf(career, level)),
      pay: sayPay(career, level, phrases),
      skills: skills.flatMap((id) => names.get(id) ?? []),
      moves: level.moves.flatMap((move) => sayMove(career, level, move, phrases)),
    };
  });
}

/** The pay of all bands of a level, from the lowest figure to the highest; of one currency, the first band's. */
function sayPay(career: Career, level: Level, phrases: Phrases): string {
  const pay = payOfLevel(career, level.id);
  if (!pay) return '';
  const { currency, period, span, figures } = pay;
  const money = phrases.money(currency, decimalsOf([span], period));
  const said = phrases.pay(span, money);
  // Several medians and nothing else are no range.
  const isMedians =
    figures.length > 1 && figures.every(({ median, ...rest }) => median !== undefined && !hasFigures(rest));
  return phrases.per(period, isMedians ? phrases.say('payMedian', { median: said }) : said);
}

/** Moves worth a word: every one that is not the plain step to the next rung. */
function sayMove(career: Career, level: Level, { to, title, kind }: Move, phrases: Phrases): Rung['moves'] {
  const next = career.levels[career.levels.indexOf(level) + 1];
  if (kind === 'advance' && to !== undefined && to === next?.id) return [];
  const name = title ?? (to ? findLevel(career, to)?.title : undefined);
  return name ? [{ kind, text: phrases.say(kind, { title: name }) }] : [];
}

/** What separates "you are here" from the target: rungs, years, pay, skills. Empty where either is unknown. */
export function sayGap(career: Career, current: string, target: string, phrases: Phrases): string {
  const gap = gapBetween(career, current, target);
  if (!gap) return '';
  const [from, to] = [findLevel(career, current)?.title ?? '', findLevel(career, target)?.title ?? ''];
  if (gap.rungs === 0) return phrases.say('gapSame');
  if (gap.rungs < 0) return phrases.say('gapBelow', { from, to });
  const parts = [phrases.say('gapRungs', { n: gap.rungs })];
  if (gap.years && gap.years > 0) parts.push(phrases.say('gapYears', { n: gap.years }));
  if (gap.pay && gap.pay.amount > 0) parts.push(phrases.say('gapPay', { pay: sayRise(gap.pay, phrases) }));
  if (gap.skills.length > 0) parts.push(phrases.say('gapSkills', { n: gap.skills.length }));
  return phrases.say('gap', { from, to, list: formatList(parts, phrases.lang) });
}

function sayRise({ amount, currency, period }: NonNullable<LevelGap['pay']>, phrases: Phrases): string {
  const digits = decimalsOf([{ min: amount, openEnded: false, openBelow: false }], period);
  return phrases.per(period, phrases.money(currency, digits)(amount));
}
