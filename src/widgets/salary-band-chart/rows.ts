import type { Career, PayPeriod, SalaryBand } from '../../model/career.js';
import { decimalsOf, figuresOf, groupByCurrency, hasFigures, type PayFigures, type WorkTime } from '../../model/pay.js';
import { moneyOf, sayPay, sayPer } from '../../text/pay-words.js';
import type { Phrases } from '../../text/phrases.js';
import { sayExperience } from '../../text/time-words.js';

/** One band as the reader meets it: its figures in the period shown, and the words for them. */
export interface PayRow {
  id: string;
  title: string;
  level: string | undefined;
  experience: string;
  figures: PayFigures;
  band: SalaryBand;
  /** The pay in words, with its period. */
  readonly said: string;
  /** The same, with the median that the eye sees marked in it. */
  readonly spoken: string;
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
    const money = moneyOf(phrases, currency, digits);
    const rows = bands.map((band, i) => wordRow(band, figures[i] as PayFigures, period, money, phrases));
    return { currency, period, digits, rows };
  });
}

/** Words of a row are put together when it is first drawn: of thousands, most may never be. */
function wordRow(
  band: SalaryBand,
  figures: PayFigures,
  period: PayPeriod,
  money: (amount: number) => string,
  phrases: Phrases,
): PayRow {
  const { id, title, level } = band;
  let said: string | undefined;
  let spoken: string | undefined;
  return {
    id,
    title,
    level,
    experience: sayExperience(phrases, band.experience),
    figures,
    band,
    get said() {
      said ??= hasFigures(figures) ? sayPer(phrases, period, sayPay(phrases, figures, money)) : phrases.say('payNone');
      return said;
    },
    get spoken() {
      spoken ??= withMedian(this.said, figures, money, phrases);
      return spoken;
    },
  };
}

function withMedian(said: string, figures: PayFigures, money: (amount: number) => string, phrases: Phrases): string {
  const { median } = figures;
  const isAlone = median === undefined || !hasFigures({ ...figures, median: undefined });
  return isAlone ? said : `${said} · ${phrases.say('payMedian', { median: money(median) })}`;
}
