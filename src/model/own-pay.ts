import type { Career, PayPeriod } from './career.js';
import { type PayUnit, payOfLevel } from './level-pay.js';
import { assumptionsFor, commonPeriod, convertPay, currencyOf, type PayFigures, type WorkTime } from './pay.js';
import { placeInBand } from './place-in-band.js';
import type { Profile } from './profile.js';
import type { Standing } from './standing.js';

/** The reader's own pay beside that of the levels, all in the unit of the advice. */
export interface OwnPay {
  amount: number;
  /** Beside the current level. Absent where its pay is not stated in this currency. */
  current?: PayComparison;
  target?: PayComparison;
}

export interface PayComparison {
  /** A stretch whose end is not stated is inside. Absent where no range is stated. */
  place?: 'below' | 'inside' | 'above';
  /** The lowest stated pay less the reader's own. Absent where no lowest is stated. */
  toMin?: number;
}

/** The currency most like the reader's (the document's, where a level is paid in it) and the period of most bands. */
export function payUnitOf(career: Career): PayUnit {
  const bands = career.salaryBands.filter(({ level }) => level !== undefined);
  const first = bands.find((band) => currencyOf(career, band) === career.currency) ?? bands[0];
  const currency = first ? currencyOf(career, first) : career.currency;
  const period = commonPeriod(bands.filter((band) => currencyOf(career, band) === currency));
  return { ...(currency !== undefined && { currency }), period };
}

/** The work time of a reader: their own hours, where they gave a number of hours above 0. */
export function workTimeOf({ hoursPerWeek }: Profile, workTime: Readonly<WorkTime>): Readonly<WorkTime> {
  return hoursPerWeek !== undefined && hoursPerWeek > 0 && hoursPerWeek < Infinity
    ? { ...workTime, hoursPerWeek }
    : workTime;
}

/** Which numbers of the work time the amounts of an advice rest on: the levels' and the reader's own. */
export function assumptionsOf(career: Career, profile: Profile, unit: PayUnit): (keyof WorkTime)[] {
  const bands = career.salaryBands.filter(
    (band) => band.level !== undefined && currencyOf(career, band) === unit.currency,
  );
  const own = { min: profile.pay, period: ownPeriodOf(career, profile) };
  return assumptionsFor([...bands, ...(isInReadersCurrency(career, unit) ? [own] : [])], unit.period);
}

/** Nothing where the reader has not said their pay, or where it is in another currency than that of the levels. */
export function compareOwnPay(
  career: Career,
  profile: Profile,
  { current, target }: Standing,
  unit: PayUnit,
  workTime: Readonly<WorkTime>,
): OwnPay | undefined {
  const { pay } = profile;
  if (pay === undefined || !(pay >= 0 && pay < Infinity) || !isInReadersCurrency(career, unit)) return undefined;
  const amount = convertPay(pay, ownPeriodOf(career, profile), unit.period, workTime);
  const beside = (levelId: string | undefined): PayComparison | undefined => {
    const span = levelId === undefined ? undefined : payOfLevel(career, levelId, unit, workTime)?.span;
    return span && comparePay(amount, span);
  };
  const besideCurrent = beside(current?.id);
  const besideTarget = beside(target?.id);
  return { amount, ...(besideCurrent && { current: besideCurrent }), ...(besideTarget && { target: besideTarget }) };
}

function ownPeriodOf(career: Career, { payPeriod }: Profile): PayPeriod {
  return payPeriod ?? commonPeriod(career.salaryBands);
}

/** A reader's pay is in the document's currency; where it names none, in that of its bands, if they share one. */
function isInReadersCurrency(career: Career, { currency }: PayUnit): boolean {
  if (career.currency !== undefined) return career.currency === currency;
  return career.salaryBands.every((band) => band.currency === currency);
}

function comparePay(amount: number, span: PayFigures): PayComparison {
  const place = placeInBand(amount, span);
  return {
    ...(place && { place: place === 'below' || place === 'above' ? place : 'inside' }),
    ...(span.min !== undefined && { toMin: span.min - amount }),
  };
}
