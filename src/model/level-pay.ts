import type { Career, PayPeriod } from './career.js';
import { bandsOfLevel } from './levels.js';
import { currencyOf, figuresOf, hasFigures, type PayFigures, standardWorkTime, type WorkTime } from './pay.js';

/** What amounts are in: major units of a currency (ISO 4217; absent where none is named), for a period. */
export interface PayUnit {
  currency?: string;
  period: PayPeriod;
}

/** All the pay of one level, in one unit. */
export interface LevelPay extends PayUnit {
  /** From the lowest figure to the highest. */
  span: PayFigures;
  /** Each band's own. */
  figures: PayFigures[];
}

/**
 * The pay of the bands of a level that share one currency. Nothing if they state none. The unit is the first band's
 * unless another is given. Throws as `convertPay` does.
 */
export function payOfLevel(
  career: Career,
  levelId: string,
  unit?: PayUnit,
  workTime: Readonly<WorkTime> = standardWorkTime,
): LevelPay | undefined {
  const bands = bandsOfLevel(career, levelId);
  const [first] = bands;
  if (!first) return undefined;
  const { currency, period } = unit ?? { currency: currencyOf(career, first), period: first.period };
  const figures = bands
    .filter((band) => currencyOf(career, band) === currency)
    .map((band) => figuresOf(band, period, workTime));
  const span = spanOf(figures);
  if (!hasFigures(span)) return undefined;
  return { ...(currency !== undefined && { currency }), period, span, figures };
}

/** One band's figures as they are; of several, from the lowest to the highest. */
function spanOf(figures: PayFigures[]): PayFigures {
  if (figures.length === 1) return figures[0] as PayFigures;
  const span: PayFigures = { openEnded: false, openBelow: false };
  for (const band of figures) {
    const low = band.min ?? band.p10 ?? band.p25 ?? band.median;
    const high = band.max ?? band.p90 ?? band.p75 ?? band.median ?? low;
    if (low !== undefined) span.min = Math.min(low, span.min ?? low);
    if (high !== undefined) span.max = Math.max(high, span.max ?? high);
    span.openEnded ||= band.openEnded;
    span.openBelow ||= band.openBelow;
  }
  if (span.openBelow) delete span.min;
  if (span.openEnded && span.max === span.min) delete span.max;
  return span;
}
