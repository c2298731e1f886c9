/**
 * A career document: everything Rungs knows about one career, in the order a reader meets it.
 *
 * `CareerDocument` is what people write: everything but `title` is optional and a text is a string or a list of
 * paragraphs. `Career` is what `parseCareer` returns and widgets read: every list is present, every item has an id,
 * every text is a list of paragraphs.
 */
export interface Career {
  /** Version of the format. */
  version: 1;
  /** Key of saved progress and of links between widgets. Default: the slug of the title. */
  id: string;
  /** Name of the career, as people call it. */
  title: string;
  /** An article's slogan. */
  tagline?: string;
  /** ISO 4217 code for salary bands that name none. */
  currency?: string;
  /** BCP 47 tag: the language of the document's text. */
  lang?: string;
  /** What the career is about, in a few sentences. */
  summary: Text;
  /** ISO 3166 code, or plain words: where the figures hold. */
  region?: string;
  /** ISO 8601 date (year, year-month or full): when the figures were current. */
  updated?: string;
  /** Codes of the occupation in public classifications, such as `onet-soc` or `isco-08`. */
  codes: Record<string, string>;
  /** Where the figures come from. */
  sources: Source[];
  /** Bottom rung first. */
  levels: Level[];
  /** What people are paid. Bands need not match levels. */
  salaryBands: SalaryBand[];
  /** What someone in this career can do. */
  skills: Skill[];
  /** The way into the career, first step first. */
  steps: Step[];
  /** Duties, by category. */
  responsibilities: Responsibility[];
  /** What someone in this career does. */
  role: Text;
  /** Where and how the work is done. */
  environment: Text;
  /** Degrees, licences and certificates. */
  credentials: Credential[];
  /** Questions people ask, with answers. */
  faqs: Faq[];
  /** Where to read on. */
  links: Link[];
}

/** Paragraphs of plain text. */
export type Text = string[];

/** Who published figures, and where. */
export interface Source {
  /** Who published the figures. */
  name: string;
  /** Where they are found. */
  url?: string;
}

/** A span of years; an absent or `null` end is open. */
export interface YearRange {
  /** Fewest years. */
  min?: number | null;
  /** Most years. */
  max?: number | null;
}

/** A span of months; an absent or `null` end is open. */
export interface Duration {
  /** Fewest months. */
  minMonths?: number | null;
  /** Most months. */
  maxMonths?: number | null;
}

/** One rung of the ladder. */
export interface Level {
  /** Default: the slug of the title. */
  id: string;
  /** Job title of the rung. */
  title: string;
  /** The name of this stretch of the way, such as "Reaching New Heights". */
  stage?: string;
  /** What people on this rung do and answer for. */
  summary: Text;
  /** Years of experience people on this rung usually have. */
  experience?: YearRange;
  /** Advice for people on this rung. */
  tips: Tip[];
  /** Job titles found on this rung, where there are several. */
  roles: string[];
  /** Ids of the skills this rung asks for. */
  skills: string[];
  /** Ways on from here. None means: to the next rung up. */
  moves: Move[];
}

/** Advice for people on a rung. */
export interface Tip {
  /** The advice in a few words. */
  title: string;
  /** The advice in full. */
  text: Text;
}

/** A way from one rung to another, or (with a `title` and no `to`) off this ladder. */
export interface Move {
  /** Id of a level. */
  to?: string;
  /** Where the move leads, in words, when that is no rung of this ladder. */
  title?: string;
  /** Up, sideways, or off the ladder. */
  kind: MoveKind;
}

export type MoveKind = 'advance' | 'lateral' | 'exit';

/** What somebody is paid, as published: a range, statistics, or both. Amounts are in major currency units. */
export interface SalaryBand {
  /** Default: the slug of the title. */
  id: string;
  /** Whose pay it is: usually a job title. */
  title: string;
  /** Id of the level this pay belongs to. Explicit, never guessed from the title. */
  level?: string;
  /** Absent or `null`: the range is open below. */
  min?: number | null;
  /** Absent or `null`: the range is open above. */
  max?: number | null;
  /** True when `max` is not the end: "$80,000 – $110,000+". */
  openEnded?: boolean;
  /** Half of the people earn less than this, half more. */
  median?: number | null;
  /** How pay is spread among people. */
  percentiles?: Percentiles;
  /** ISO 4217 code. Default: the document's. */
  currency?: string;
  /** The time an amount is paid for. Default: year. */
  period: PayPeriod;
  /** What the figures are, in the source's words. */
  basis?: string;
  /** Years of experience people with this pay usually have. */
  experience?: YearRange;
  /** What else there is to know about this pay. */
  summary: Text;
}

/** Pay below which 10, 25, 75 or 90 in a hundred people earn. */
export interface Percentiles {
  /** One in ten earns less. */
  p10?: number | null;
  /** A quarter earns less. */
  p25?: number | null;
  /** A quarter earns more. */
  p75?: number | null;
  /** One in ten earns more. */
  p90?: number | null;
}

export const payPeriods = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** Something people in this career can do. */
export interface Skill {
  /** Default: the slug of the name. */
  id: string;
  /** The skill in a few words. */
  name: string;
  /** What it means in this career. */
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
  /** What to do, in a few words. */
  title: string;
  /** How to do it. */
  body: Text;
  /** How long it usually takes. */
  duration?: Duration;
  /** Ids of the skills this step builds. */
  skills: string[];
}

/** Duties of one kind. */
export interface Responsibility {
  /** Default: the slug of the title. */
  id: string;
  /** What the duties have in common. */
  title: string;
  /** The duties, one by one. */
  items: string[];
}

/** A degree, licence or certificate. */
export interface Credential {
  /** Default: the slug of the title. */
  id: string;
  /** Name of the degree, licence or certificate. */
  title: string;
  /** What it is. */
  kind?: 'degree' | 'licence' | 'certificate';
  /** How firmly it is asked for. */
  requirement?: 'required' | 'typical' | 'optional';
}

/** A question with its answer. */
export interface Faq {
  /** Default: the slug of the question. */
  id: string;
  /** The question as people ask it. */
  question: string;
  /** The answer. */
  answer: Text;
}

/** A page to read on. */
export interface Link {
  /** What is found there. */
  title: string;
  /** Where it leads. */
  url: string;
}
