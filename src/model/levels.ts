import type { Career, Level, PayPeriod, SalaryBand, Skill, YearRange } from './career.js';
import { commonPeriod, convertPay, currencyOf, standardWorkTime, type WorkTime } from './pay.js';

/** What lies between two rungs. */
export interface LevelGap {
  /** Rungs from one to the other; negative on the way down. */
  rungs: number;
  /** Years between the experience the two start at, where both are known. */
  years?: number;
  /** How much more the lowest stated pay is, for the period of the target's bands. Only within one currency. */
  pay?: { amount: number; currency?: string; period: PayPeriod };
  /** Asked for on the way up and not already asked for on the first rung or below it; in document order. */
  skills: Skill[];
}

export function findLevel(career: Career, id: string): Level | undefined {
  return career.levels.find((level) => level.id === id);
}

/** The salary bands that name this level, in document order. */
export function bandsOfLevel(career: Career, id: string): SalaryBand[] {
  return career.salaryBands.filter((band) => band.level === id);
}

/** The years of experience a level stands for: its own, else the span of its salary bands'. */
export function experienceOf(career: Career, level: Level): YearRange | undefined {
  if (level.experience && isStated(level.experience)) return level.experience;
  const ranges = bandsOfLevel(career, level.id).flatMap(({ experience }) =>
    experience && isStated(experience) ? [experience] : [],
  );
  if (ranges.length === 0) return undefined;
  return ranges.reduce((span, range) => ({
    min: spanEnd(span.min, range.min, Math.min),
    max: spanEnd(span.max, range.max, Math.max),
  }));
}

/** Compares two rungs. Nothing if one of them does not exist. */
export function gapBetween(
  career: Career,
  fromId: string,
  toId: string,
  workTime: Readonly<WorkTime> = standardWorkTime,
): LevelGap | undefined {
  const fromRung = career.levels.findIndex((level) => level.id === fromId);
  const toRung = career.levels.findIndex((level) => level.id === toId);
  const from = career.levels[fromRung];
  const to = career.levels[toRung];
  if (!from || !to) return undefined;

  const gap: LevelGap = { rungs: toRung - fromRung, skills: skillsBetween(career, fromRung, toRung) };
  const startYears = experienceOf(career, from)?.min;
  const targetYears = experienceOf(career, to)?.min;
  if (typeof startYears === 'number' && typeof targetYears === 'number') gap.years = targetYears - startYears;
  const pay = comparePay(career, fromId, toId, workTime);
  if (pay) gap.pay = pay;
  return gap;
}

function comparePay(career: Career, fromId: string, toId: string, workTime: Readonly<WorkTime>): LevelGap['pay'] {
  const startBands = bandsOfLevel(career, fromId).filter(hasMin);
  const targetBands = bandsOfLevel(career, toId).filter(hasMin);
  const currencies = new Set([...startBands, ...targetBands].map((band) => currencyOf(career, band)));
  if (startBands.length === 0 || targetBands.length === 0 || currencies.size > 1) return undefined;
  const period = commonPeriod(targetBands);
  const lowestOf = (bands: SalaryBand[]) =>
    bands.reduce((lowest, band) => Math.min(lowest, convertPay(band.min!, band.period, period, workTime)), Infinity);
  const amount = lowestOf(targetBands) - lowestOf(startBands);
  const [currency] = currencies;
  return currency === undefined ? { amount, period } : { amount, currency, period };
}

function skillsBetween(career: Career, fromRung: number, toRung: number): Skill[] {
  const known = new Set(career.levels.slice(0, fromRung + 1).flatMap((level) => level.skills));
  const asked = new Set(career.levels.slice(fromRung + 1, toRung + 1).flatMap((level) => level.skills));
  return career.skills.filter((skill) => asked.has(skill.id) && !known.has(skill.id));
}

function hasMin(band: SalaryBand): boolean {
  return typeof band.min === 'number';
}

function isStated({ min, max }: YearRange): boolean {
  return typeof min === 'number' || typeof max === 'number';
}

/** An end that one of two ranges leaves open stays open. */
function spanEnd(a: number | null | undefined, b: number | null | undefined, pick: (a: number, b: number) => number) {
  return typeof a === 'number' && typeof b === 'number' ? pick(a, b) : null;
}
