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
    const rows = bands.map((band, i) => ({
      id: band.id,
      title: band.title,
      level: band.level,
      experience: phrases.experience(band.experience),
      figures: figures[i] as PayFigures,
      band,
      said: hasFigures(figures[i] as PayFigures)
        ? phrases.per(period, phrases.pay(figures[i] as PayFigures, money))
        : phrases.say('payNone'),
    }));
    return { currency, period, digits, rows };
  });
}
