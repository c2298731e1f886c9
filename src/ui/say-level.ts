import type { Career } from '../model/career.js';
import { payOfLevel } from '../model/level-pay.js';
import { findLevel, gapBetween, type LevelGap } from '../model/levels.js';
import { decimalsOf, hasFigures } from '../model/pay.js';
import { moneyOf, sayPay, sayPer } from '../text/pay-words.js';
import type { Phrases } from '../text/phrases.js';

/** The pay of all bands of a level, from the lowest figure to the highest; of one currency, the first band's. */
export function sayLevelPay(career: Career, levelId: string, phrases: Phrases): string {
  const pay = payOfLevel(career, levelId);
  if (!pay) return '';
  const { currency, period, span, figures } = pay;
  const money = moneyOf(phrases, currency, decimalsOf([span], period));
  const said = sayPay(phrases, span, money);
  // Several medians and nothing else are no range.
  const isMedians =
    figures.length > 1 && figures.every(({ median, ...rest }) => median !== undefined && !hasFigures(rest));
  return sayPer(phrases, period, isMedians ? phrases.say('payMedian', { median: said }) : said);
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
  return phrases.say('gap', { from, to, list: phrases.list(parts) });
}

function sayRise({ amount, currency, period }: NonNullable<LevelGap['pay']>, phrases: Phrases): string {
  const digits = decimalsOf([{ min: amount, openEnded: false, openBelow: false }], period);
  return sayPer(phrases, period, moneyOf(phrases, currency, digits)(amount));
}
