import type { Duration, PayPeriod, YearRange } from '../model/career.js';
import type { PayFigures } from '../model/pay.js';
import { en } from './en.js';
import { canonicalLang, formatList, formatNumber, moneyFormat, pluralRule } from './format.js';
import { type Messages, messagesFor, type Plural } from './messages.js';

export type Strings = Partial<Messages>;

/** What a widget says, in one language, with its host's own words in place of ours. */
export class Phrases {
  readonly lang: string;
  private readonly words: Partial<Messages>;
  private readonly own: Strings;

  constructor(lang: string | undefined, own?: Strings | null) {
    this.lang = canonicalLang(lang);
    this.words = messagesFor(this.lang) ?? en;
    this.own = own ?? {};
  }

  /** A sentence with its values put in. A plural entry is chosen by `values.n`. */
  say(key: keyof Messages, values: Record<string, string | number> = {}): string {
    const count = Number(values.n);
    const words =
      this.readWord(this.own[key], count) ??
      this.readWord(this.words[key], count) ??
      this.readWord(en[key], count) ??
      '';
    const said = words.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : hole;
      return typeof value === 'number' ? formatNumber(value, this.lang) : (value ?? hole);
    });
    // An abbreviation's full stop ends its sentence too.
    return said.at(-1) !== '.' ? said : said.replace(/(?<!\.)\.([\u200e\u200f]?)\.$/, '.$1');
  }

  /** A word set by a host may be anything at all: what cannot be said is undefined. */
  private readWord(entry: unknown, count: number): string | undefined {
    const isPlural = typeof entry === 'object' && entry !== null;
    const form: unknown = isPlural
      ? ((entry as Plural)[pluralRule(count, this.lang)] ?? (entry as Plural).other)
      : entry;
    return typeof form === 'string' || typeof form === 'number' ? String(form) : undefined;
  }

  /** "Skills: 3 of 10". */
  labelled(name: string, value: string): string {
    return this.say('labelled', { name, value });
  }

  /** "Nurses, doctors and porters". */
  list(items: readonly string[]): string {
    return formatList([...items], this.lang);
  }

  /** Sentences after one another; empty ones are left out. */
  sentences(...said: readonly (string | false | undefined)[]): string {
    return said.filter(Boolean).join(this.say('sentenceGap'));
  }

  /** A heading with the career's title in it; readable HTML may name none. */
  heading(key: 'salaryTitle' | 'ladderTitle', title = ''): string {
    return title ? this.say(key, { title }) : this.say(`${key}Alone`);
  }

  /** "2–5 years", "5 years and more", "up to 2 years". */
  experience(range: YearRange | undefined): string {
    const min = range?.min ?? undefined;
    const max = range?.max ?? undefined;
    if (min !== undefined && max !== undefined)
      return min === max ? this.say('years', { n: min }) : this.say('yearsRange', { min, max });
    if (min) return this.say('yearsFrom', { n: min });
    if (max !== undefined) return this.say('yearsUpTo', { n: max });
    return '';
  }

  /** "1–2 months", "4 years", "6 months and more": whole years are said as years. Empty where nothing is stated. */
  duration(duration: Duration | undefined): string {
    const min = duration?.minMonths ?? undefined;
    const max = duration?.maxMonths ?? undefined;
    const isYears = [min, max].every((months) => months === undefined || months % 12 === 0) && (max ?? min ?? 0) > 0;
    if (isYears) return this.experience({ min: min && min / 12, max: max && max / 12 });
    if (min !== undefined && max !== undefined)
      return min === max ? this.say('months', { n: min }) : this.say('monthsRange', { min, max });
    if (min) return this.say('monthsFrom', { n: min });
    return max === undefined ? '' : this.say('monthsUpTo', { n: max });
  }

  /** A share from 0 to 1, in whole percent. */
  percent(share: number): string {
    return formatNumber(share, this.lang, { style: 'percent', maximumFractionDigits: 0 });
  }

  number(value: number): string {
    return formatNumber(value, this.lang);
  }

  /** "$35,000 to $50,000", said as it is known: open ends as open, a lone median as a median. */
  pay(figures: PayFigures, money: (amount: number) => string): string {
    const low = figures.min ?? figures.p10 ?? figures.p25;
    const high = figures.max ?? figures.p90 ?? figures.p75;
    if (low !== undefined && high !== undefined) {
      if (low === high) return this.say(figures.openEnded ? 'payFrom' : 'payOnly', { min: money(low) });
      return this.say(figures.openEnded ? 'payOpen' : 'payRange', { min: money(low), max: money(high) });
    }
    if (low !== undefined) return this.say('payFrom', { min: money(low) });
    if (high !== undefined)
      return this.say(figures.openEnded ? 'payFrom' : 'payUpTo', { min: money(high), max: money(high) });
    if (figures.median !== undefined) return this.say('payMedian', { median: money(figures.median) });
    return this.say('payNone');
  }

  per(period: PayPeriod, pay: string): string {
    const keys = { year: 'perYear', month: 'perMonth', week: 'perWeek', day: 'perDay', hour: 'perHour' } as const;
    return this.say(keys[period], { pay });
  }

  /** A function that writes amounts of one currency. */
  money(currency: string | undefined, digits = 0): (amount: number) => string {
    return moneyFormat(this.lang, currency, { digits });
  }
}
