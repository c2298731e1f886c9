import type { Career, PayPeriod, SalaryBand } from '../../model/career.js';
import { decimalsOf, figuresOf, groupByCurrency, hasFigures, type PayFigures, type WorkTime } from '../../model/pay.js';
import { moneyOf, sayPay, sayPer } from '../../text/pay-words.js';
import type { Phrases } from '../../text/phrases.js';
import { sayExperience } from '../../text/time-words.js';
import { highestOf, lowestOf } from './geometry.js';

/** Both figures of a bar, or one where there is but one; empty where nothing is known. */
export interface Ends {
  low: string;
  high: string;
}

interface Speech {
  period: PayPeriod;
  money: (amount: number) => string;
  phrases: Phrases;
}

/**
 * One band as the reader meets it: its figures in the period shown, and the words for them. These are put together when
 * they are first asked for: of thousands, most may never be.
 */
export class PayRow {
  readonly id: string;
  readonly title: string;
  /** Id of its level. */
  readonly level: string | undefined;
  private words: { experience?: string; ends?: Ends; said?: string; spoken?: string } = {};

  constructor(
    readonly band: SalaryBand,
    readonly figures: PayFigures,
    private readonly speech: Speech,
  ) {
    ({ id: this.id, title: this.title, level: this.level } = band);
  }

  get experience(): string {
    this.words.experience ??= sayExperience(this.speech.phrases, this.band.experience);
    return this.words.experience;
  }

  /** What stands at the ends of its bar. */
  get ends(): Ends {
    this.words.ends ??= wordEnds(this.figures, this.speech);
    return this.words.ends;
  }

  /** The pay in words, with its period. */
  get said(): string {
    this.words.said ??= wordPay(this.figures, this.speech);
    return this.words.said;
  }

  /** The same, with the median that the eye sees marked in it. */
  get spoken(): string {
    this.words.spoken ??= withMedian(this.said, this.figures, this.speech);
    return this.words.spoken;
  }
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
    const rows = bands.map((band, i) => new PayRow(band, figures[i] as PayFigures, { period, money, phrases }));
    return { currency, period, digits, rows };
  });
}

function wordEnds(figures: PayFigures, { money, phrases }: Speech): Ends {
  const low = lowestOf(figures);
  const high = highestOf(figures);
  if (low === undefined || high === undefined) return { low: '', high: '' };
  const last = money(high);
  const isMedianAlone = low === high && figures.min === undefined && figures.max === undefined;
  return {
    low: low < high ? money(low) : '',
    high: figures.openEnded
      ? `${last}+`
      : figures.openBelow
        ? phrases.say('payUpTo', { max: last })
        : isMedianAlone && figures.median !== undefined
          ? phrases.say('payMedian', { median: last })
          : last,
  };
}

function wordPay(figures: PayFigures, { period, money, phrases }: Speech): string {
  return hasFigures(figures) ? sayPer(phrases, period, sayPay(phrases, figures, money)) : phrases.say('payNone');
}

function withMedian(said: string, figures: PayFigures, { money, phrases }: Speech): string {
  const { median } = figures;
  const isAlone = median === undefined || !hasFigures({ ...figures, median: undefined });
  return isAlone ? said : `${said} · ${phrases.say('payMedian', { median: money(median) })}`;
}
