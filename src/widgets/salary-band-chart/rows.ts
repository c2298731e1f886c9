import type { Career, PayPeriod, SalaryBand } from '../../model/career.js';
import { decimalsOf, figuresOf, groupByCurrency, hasFigures, type PayFigures, type WorkTime } from '../../model/pay.js';
import type { Phrases } from '../../text/phrases.js';

/** One band as the reader meets it: its figures in the period shown, and the words for them. */
export interface PayRow {
  id: string;
  title: string;
  level: string | undefined;
  experience: string;
  figures: PayFigures;
  band: SalaryBand;
  /** The pay in words, with its period. */
  said: string;
  /** The same, with the median that the eye sees marked in it. */
  spoken: string;
}

/** Bands of one currency: they share an axis. */
export interface PayGroup {
  currency: string | undefined;
  /** What its amounts are paid for. */
  period: PayPeriod;
  /** Decimals its amounts are written with. */
  digits: number;
  rows: PayRow[];
}

/** The salary bands of a document, by currency, in one pay period. */
export function selectPayGroups(career: Career, period: PayPeriod, workTime: WorkTime, phrases: Phrases): PayGroup[] {
  return groupByCurrency(career).map(({ currency, bands }) => {
    const figures = bands.map((band) => figuresOf(band, period, workTime));
    const digits = decimalsOf(figures, period);
    const money = phrases.money(currency, digits);
    const rows = bands.map((band, i) => {
      const own = figures[i] as PayFigures;
      const said = hasFigures(own) ? phrases.per(period, phrases.pay(own, money)) : phrases.say('payNone');
      const { id, title, level } = band;
      const experience = phrases.experience(band.experience);
      const spoken = withMedian(said, own, money, phrases);
      return { id, title, level, experience, figures: own, band, said, spoken };
    });
    return { currency, period, digits, rows };
  });
}

function withMedian(said: string, figures: PayFigures, money: (amount: number) => string, phrases: Phrases): string {
  const { median } = figures;
  const isAlone = median === undefined || !hasFigures({ ...figures, median: undefined });
  return isAlone ? said : `${said} · ${phrases.say('payMedian', { median: money(median) })}`;
}
