import type { Career, PayPeriod, SalaryBand } from './career.js';

/** How long people work: what turns hourly pay into yearly pay. */
export interface WorkTime {
  hoursPerWeek: number;
  daysPerWeek: number;
  weeksPerYear: number;
}

export const standardWorkTime: Readonly<WorkTime> = { hoursPerWeek: 40, daysPerWeek: 5, weeksPerYear: 52 };

/** The stated figures of one band, for one period, in major currency units. What was not stated is absent. */
export interface PayFigures {
  min?: number;
  max?: number;
  median?: number;
  p10?: number;
  p25?: number;
  p75?: number;
  p90?: number;
  /** Pay goes on above `max`, or no `max` is stated. */
  openEnded: boolean;
  /** A `max` but no `min` is stated. */
  openBelow: boolean;
}

/** All figures that a band may state. */
export const figureNames = ['min', 'max', 'median', 'p10', 'p25', 'p75', 'p90'] as const;

/** Converts pay for one period into pay for another. Throws a RangeError on an unknown period or a work time of 0. */
export function convertPay(
  amount: number,
  from: PayPeriod,
  to: PayPeriod,
  workTime: Readonly<WorkTime> = standardWorkTime,
): number {
  const fromPerYear = countPerYear(from, workTime);
  return from === to ? amount : (amount * fromPerYear) / countPerYear(to, workTime);
}

/** The figures of a band, converted to a period. Throws as `convertPay` does. */
export function figuresOf(
  band: SalaryBand,
  period: PayPeriod,
  workTime: Readonly<WorkTime> = standardWorkTime,
): PayFigures {
  const stated = { min: band.min, max: band.max, median: band.median, ...band.percentiles };
  const hasMin = typeof band.min === 'number';
  const hasMax = typeof band.max === 'number';
  const figures: PayFigures = {
    openEnded: band.openEnded === true || (hasMin && !hasMax),
    openBelow: hasMax && !hasMin,
  };
  for (const name of figureNames) {
    const amount = stated[name];
    if (typeof amount === 'number') figures[name] = convertPay(amount, band.period, period, workTime);
  }
  return figures;
}

/** Whether anything at all is stated. */
export function hasFigures(figures: PayFigures): boolean {
  return figureNames.some((name) => figures[name] !== undefined);
}

/** How many decimals amounts want: cents for pay by the hour or day where there are any, else none. */
export function decimalsOf(list: readonly PayFigures[], period: PayPeriod): 0 | 2 {
  const isFine = period === 'hour' || period === 'day';
  const hasCents = (figures: PayFigures) => figureNames.some((name) => !Number.isInteger(figures[name] ?? 0));
  return isFine && list.some(hasCents) ? 2 : 0;
}

/** The ISO 4217 code of a band's amounts: its own, else the document's. */
export function currencyOf(career: Career, band: SalaryBand): string | undefined {
  return band.currency ?? career.currency;
}

/** The bands that can share a money axis, in order of first appearance. */
export function groupByCurrency(career: Career): { currency?: string; bands: SalaryBand[] }[] {
  const groups = new Map<string | undefined, SalaryBand[]>();
  for (const band of career.salaryBands) {
    const currency = currencyOf(career, band);
    const bands = groups.get(currency);
    if (bands) bands.push(band);
    else groups.set(currency, [band]);
  }
  return Array.from(groups, ([currency, bands]) => (currency === undefined ? { bands } : { currency, bands }));
}

/** The period most bands are stated in; the first met where there are as many of another; a year where there is none. */
export function commonPeriod(bands: readonly SalaryBand[]): PayPeriod {
  const counts = new Map<PayPeriod, number>();
  for (const { period } of bands) counts.set(period, (counts.get(period) ?? 0) + 1);
  let common: PayPeriod = 'year';
  let most = 0;
  for (const [period, count] of counts) {
    if (count > most) [common, most] = [period, count];
  }
  return common;
}

type StatedPay = Pick<SalaryBand, 'period' | 'min' | 'max' | 'median' | 'percentiles'>;

/** Which numbers of the work time the conversion of these bands to a period rests on. */
export function assumptionsFor(bands: readonly StatedPay[], period: PayPeriod): (keyof WorkTime)[] {
  const used = new Set<keyof WorkTime | undefined>();
  for (const band of bands) {
    const from = assumptionBetweenWeekAnd(band.period);
    const to = assumptionBetweenWeekAnd(period);
    // The same on both sides cancels out: a year is twelve months, however many weeks are worked.
    if (from === to) continue;
    const figures = [band.min, band.max, band.median, ...Object.values(band.percentiles ?? {})];
    if (figures.some((figure) => typeof figure === 'number')) used.add(from).add(to);
  }
  return (['hoursPerWeek', 'daysPerWeek', 'weeksPerYear'] as const).filter((name) => used.has(name));
}

function assumptionBetweenWeekAnd(period: PayPeriod): keyof WorkTime | undefined {
  switch (period) {
    case 'year':
    case 'month':
      return 'weeksPerYear';
    case 'week':
      return undefined;
    case 'day':
      return 'daysPerWeek';
    case 'hour':
      return 'hoursPerWeek';
    default:
      throw new RangeError(`unknown pay period: ${String(period)}`);
  }
}

function countPerYear(period: PayPeriod, { hoursPerWeek, daysPerWeek, weeksPerYear }: Readonly<WorkTime>): number {
  const counts = {
    year: 1,
    month: 12,
    week: weeksPerYear,
    day: weeksPerYear * daysPerWeek,
    hour: weeksPerYear * hoursPerWeek,
  };
  if (!Object.hasOwn(counts, period)) throw new RangeError(`unknown pay period: ${String(period)}`);
  const count = counts[period];
  if (!(count > 0 && count < Infinity)) throw new RangeError(`no work time to convert pay per ${period}: ${count}`);
  return count;
}
