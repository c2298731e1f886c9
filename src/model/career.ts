/**
 * A career document: everything Rungs knows about one career, in the order a reader meets it.
 *
 * `CareerDocument` is what people write: everything but `title` is optional and a text is a string or a list of
 * paragraphs. `Career` is what `parseCareer` returns and widgets read: every list is present, every item has an id,
 * every text is a list of paragraphs.
 */
export interface Career {
  version: 1;
  /** Key of saved progress and of links between widgets. Default: the slug of the title. */
  id: string;
  title: string;
  /** An article's slogan. */
  tagline?: string;
  /** ISO 4217 code for salary bands that name none. */
  currency?: string;
  /** BCP 47 tag: the language of the document's text. */
  lang?: string;
  summary: Text;
  /** ISO 3166 code, or plain words: where the figures hold. */
  region?: string;
  /** ISO 8601 date (year, year-month or full): when the figures were current. */
  updated?: string;
  /** Codes of the occupation in public classifications, such as `onet-soc` or `isco-08`. */
  codes: Record<string, string>;
  sources: Source[];
  /** Bottom rung first. */
  levels: Level[];
  salaryBands: SalaryBand[];
  skills: Skill[];
  steps: Step[];
  responsibilities: Responsibility[];
  /** What someone in this career does. */
  role: Text;
  /** Where and how the work is done. */
  environment: Text;
  credentials: Credential[];
  faqs: Faq[];
  links: Link[];
}

/** Paragraphs of plain text. */
export type Text = string[];

export interface Source {
  name: string;
  url?: string;
}

/** A span of years; an absent or `null` end is open. */
export interface YearRange {
  min?: number | null;
  max?: number | null;
}

/** A span of months; an absent or `null` end is open. */
export interface Duration {
  minMonths?: number | null;
  maxMonths?: number | null;
}

/** One rung of the ladder. */
export interface Level {
  /** Default: the slug of the title. */
  id: string;
  title: string;
  /** The name of this stretch of the way, such as "Reaching New Heights". */
  stage?: string;
  summary: Text;
  /** Years of experience people on this rung usually have. */
  experience?: YearRange;
  tips: Tip[];
  /** Job titles found on this rung, where there are several. */
  roles: string[];
  /** Ids of the skills this rung asks for. */
  skills: string[];
  /** Ways on from here. None means: to the next rung up. */
  moves: Move[];
}

export interface Tip {
  title: string;
  text: Text;
}

/** A way from one rung to another, or (with a `title` and no `to`) off this ladder. */
export interface Move {
  /** Id of a level. */
  to?: string;
  /** Where the move leads, in words, when that is no rung of this ladder. */
  title?: string;
  kind: MoveKind;
}

export type MoveKind = 'advance' | 'lateral' | 'exit';

/** What somebody is paid, as published: a range, statistics, or both. Amounts are in major currency units. */
export interface SalaryBand {
  /** Default: the slug of the title. */
  id: string;
  title: string;
  /** Id of the level this pay belongs to. Explicit, never guessed from the title. */
  level?: string;
  /** Absent or `null`: the range is open below. */
  min?: number | null;
  /** Absent or `null`: the range is open above. */
  max?: number | null;
  /** True when `max` is not the end: "$80,000 – $110,000+". */
  openEnded?: boolean;
  median?: number | null;
  percentiles?: Percentiles;
  /** ISO 4217 code. Default: the document's. */
  currency?: string;
  /** The time an amount is paid for. Default: year. */
  period: PayPeriod;
  /** What the figures are, in the source's words. */
  basis?: string;
  experience?: YearRange;
  summary: Text;
}

/** Pay below which 10, 25, 75 or 90 in a hundred people earn. */
export interface Percentiles {
  p10?: number | null;
  p25?: number | null;
  p75?: number | null;
  p90?: number | null;
}

export const payPeriods = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PayPeriod = (typeof payPeriods)[number];

export interface Skill {
  /** Default: the slug of the name. */
  id: string;
  name: string;
  description: Text;
  /** Heading the skill is listed under. */
  group?: string;
  /** The rating, 1 to 5, someone in this career should reach. */
  target?: number;
}

/** One step on the way into the career. */
export interface Step {
  /** Default: the slug of the title. */
  id: string;
  title: string;
  body: Text;
  duration?: Duration;
  /** Ids of the skills this step builds. */
  skills: string[];
}

/** Duties of one kind. */
export interface Responsibility {
  /** Default: the slug of the title. */
  id: string;
  title: string;
  items: string[];
}

export interface Credential {
  /** Default: the slug of the title. */
  id: string;
  title: string;
  kind?: 'degree' | 'licence' | 'certificate';
  requirement?: 'required' | 'typical' | 'optional';
}

export interface Faq {
  /** Default: the slug of the question. */
  id: string;
  question: string;
  answer: Text;
}

export interface Link {
  title: string;
  url: string;
}
