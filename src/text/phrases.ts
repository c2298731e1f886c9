import { en } from './en.js';
import { canonicalLang, formatList, formatNumber, pluralRule } from './format.js';
import { isolate, runsRightToLeft } from './isolate.js';
import { type Messages, messagesFor, type Plural } from './messages.js';

export type Strings = Partial<Messages>;

/** What a widget says, in one language, with its host's own words in place of ours. */
export class Phrases {
  readonly lang: string;
  /** The language of the words: English where there are none in `lang`, unless the host has brought some. */
  readonly wordsLang: string;
  private readonly words: Partial<Messages>;
  private readonly own: Strings;
  private readonly isRightToLeft: boolean;

  constructor(lang: string | undefined, own?: Strings | null) {
    this.lang = canonicalLang(lang);
    const words = messagesFor(this.lang);
    this.words = words ?? en;
    this.own = own ?? {};
    this.wordsLang = words || own ? this.lang : 'en';
    this.isRightToLeft = runsRightToLeft(this.words.loading ?? '');
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
      return typeof value === 'number' ? this.number(value) : isolate(value ?? hole, this.isRightToLeft);
    });
    // An abbreviation's full stop ends its sentence too.
    return said.at(-1) !== '.' ? said : said.replace(/(?<!\.)\.([\u200e\u200f\u2069]*)\.$/, '.$1');
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
    return formatList(
      items.map((item) => isolate(item, this.isRightToLeft)),
      this.lang,
    );
  }

  /** Sentences after one another; empty ones are left out. */
  sentences(...said: readonly (string | false | undefined)[]): string {
    return said.filter(Boolean).join(this.say('sentenceGap'));
  }

  /** A heading with the career's title in it; readable HTML may name none. */
  heading(key: 'salaryTitle' | 'ladderTitle', title = ''): string {
    return title ? this.say(key, { title }) : this.say(`${key}Alone`);
  }

  /** A share from 0 to 1, in whole percent. */
  percent(share: number): string {
    return formatNumber(share, this.lang, { style: 'percent', maximumFractionDigits: 0 });
  }

  number(value: number): string {
    return formatNumber(value, this.lang);
  }
}
