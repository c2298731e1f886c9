import * as v from 'valibot';
import {
  type Career,
  type Credential,
  type Duration,
  type Faq,
  type Level,
  type Link,
  type Move,
  type Percentiles,
  payPeriods,
  type Responsibility,
  type SalaryBand,
  type Skill,
  type Source,
  type Step,
  type Tip,
  type YearRange,
} from './career.js';
import { isCurrency, isDate, isLanguage, isSafeUrl } from './codes.js';

/*
 * The authored form of a career document; its output is a `Career` that still lacks ids. `parseCareer` walks this
 * schema and keeps keys it does not name, so plain `object` will do; a message is what follows the word "expected".
 *
 * `satisfies Entries<…>` makes the compiler hold each schema and the interface of the same name together.
 */
// biome-ignore lint/suspicious/noExplicitAny: a schema may accept any input
type Entries<T> = { [Key in keyof T]-?: v.GenericSchema<any, T[Key]> };

// biome-ignore lint/suspicious/noExplicitAny: as above
type AnySchema = v.GenericSchema<any, any>;

const string = v.string('a text');
const amount = limitNumber(0, Number.MAX_VALUE, 'a number of 0 or more');
const openAmount = v.optional(v.nullable(amount));
const optionalString = v.optional(string);
const id = v.optional(string, '');
const ids = listOf(string, 'a list of ids');
const texts = listOf(string, 'a list of texts');

export const textSchema = v.pipe(
  v.union([v.array(string), string], 'a text or a list of texts'),
  v.transform((text) => (typeof text === 'string' ? [text] : text)),
);
const text = v.optional(textSchema, () => []);

export const currencySchema = v.pipe(
  string,
  v.transform((code) => code.trim().toUpperCase()),
  v.check(isCurrency, 'an ISO 4217 currency code'),
);
const currency = v.optional(currencySchema);

export const urlSchema = v.pipe(string, v.check(isSafeUrl, 'an http, https or mailto address'));
export const dateSchema = v.pipe(string, v.check(isDate, 'a date such as 2026, 2026-11 or 2026-11-01'));
export const languageSchema = v.pipe(string, v.check(isLanguage, 'a BCP 47 language tag'));

export const sourceSchema = v.object(
  { name: string, url: v.optional(urlSchema) } satisfies Entries<Source>,
  'a source',
);

export const yearRangeSchema = v.object(
  { min: openAmount, max: openAmount } satisfies Entries<YearRange>,
  'a range of years such as {"min": 2, "max": 5}',
);
const experience = v.optional(yearRangeSchema);

export const durationSchema = v.object(
  { minMonths: openAmount, maxMonths: openAmount } satisfies Entries<Duration>,
  'a range of months such as {"minMonths": 1, "maxMonths": 2}',
);

export const tipSchema = v.object({ title: string, text } satisfies Entries<Tip>, 'a tip');

export const moveSchema = v.object(
  {
    to: optionalString,
    title: optionalString,
    kind: v.optional(oneOf('advance', 'lateral', 'exit'), 'advance'),
  } satisfies Entries<Move>,
  'a move',
);

export const levelSchema = v.object(
  {
    id,
    title: string,
    stage: optionalString,
    summary: text,
    experience,
    tips: listOf(tipSchema, 'a list of tips'),
    roles: texts,
    skills: ids,
    moves: listOf(moveSchema, 'a list of moves'),
  } satisfies Entries<Level>,
  'a level',
);

export const percentilesSchema = v.object(
  { p10: openAmount, p25: openAmount, p75: openAmount, p90: openAmount } satisfies Entries<Percentiles>,
  'percentiles such as {"p25": 70000, "p75": 90000}',
);

export const salaryBandSchema = v.object(
  {
    id,
    title: string,
    level: optionalString,
    min: openAmount,
    max: openAmount,
    openEnded: v.optional(v.boolean('true or false')),
    median: openAmount,
    percentiles: v.optional(percentilesSchema),
    currency,
    period: v.optional(oneOf(...payPeriods), 'year'),
    basis: optionalString,
    experience,
    summary: text,
  } satisfies Entries<SalaryBand>,
  'a salary band',
);

export const skillSchema = v.object(
  {
    id,
    name: string,
    description: text,
    group: optionalString,
    target: v.optional(limitNumber(1, 5, 'a number from 1 to 5')),
  } satisfies Entries<Skill>,
  'a skill',
);

export const stepSchema = v.object(
  { id, title: string, body: text, duration: v.optional(durationSchema), skills: ids } satisfies Entries<Step>,
  'a step',
);

export const responsibilitySchema = v.object(
  { id, title: string, items: texts } satisfies Entries<Responsibility>,
  'a responsibility',
);

export const credentialSchema = v.object(
  {
    id,
    title: string,
    kind: v.optional(oneOf('degree', 'licence', 'certificate')),
    requirement: v.optional(oneOf('required', 'typical', 'optional')),
  } satisfies Entries<Credential>,
  'a credential',
);

export const faqSchema = v.object({ id, question: string, answer: text } satisfies Entries<Faq>, 'a question');

export const linkSchema = v.object({ title: string, url: urlSchema } satisfies Entries<Link>, 'a link');

export const careerSchema = v.object(
  {
    $schema: optionalString,
    version: v.optional(v.literal(1, '1'), 1),
    id,
    // Required of authors (see CareerDocument); a document without a title is drawn all the same.
    title: v.optional(string, ''),
    tagline: optionalString,
    currency,
    lang: v.optional(languageSchema),
    summary: text,
    region: optionalString,
    updated: v.optional(dateSchema),
    codes: v.optional(v.record(string, string, 'codes such as {"isco-08": "2221"}'), () => ({})),
    sources: listOf(sourceSchema, 'a list of sources'),
    levels: listOf(levelSchema, 'a list of levels'),
    salaryBands: listOf(salaryBandSchema, 'a list of salary bands'),
    skills: listOf(skillSchema, 'a list of skills'),
    steps: listOf(stepSchema, 'a list of steps'),
    responsibilities: listOf(responsibilitySchema, 'a list of responsibilities'),
    role: text,
    environment: text,
    credentials: listOf(credentialSchema, 'a list of credentials'),
    faqs: listOf(faqSchema, 'a list of questions'),
    links: listOf(linkSchema, 'a list of links'),
  } satisfies Entries<Career & { $schema?: string }>,
  'a career document',
);

/** Every key of the format, wherever it stands. */
export const knownKeys: ReadonlySet<string> = new Set(
  [
    careerSchema,
    sourceSchema,
    yearRangeSchema,
    durationSchema,
    tipSchema,
    moveSchema,
    levelSchema,
    percentilesSchema,
    salaryBandSchema,
    skillSchema,
    stepSchema,
    responsibilitySchema,
    credentialSchema,
    faqSchema,
    linkSchema,
  ].flatMap((schema) => Object.keys(schema.entries)),
);

/** What people write: everything but `title` is optional, and a text is a string or a list of paragraphs. */
export type CareerDocument = v.InferInput<typeof careerSchema> & { title: string };

function listOf<Item extends AnySchema>(item: Item, message: string) {
  return v.optional(v.array(item, message), () => []);
}

function oneOf<const Options extends string[]>(...options: Options) {
  return v.picklist(options, `one of ${options.join(', ')}`);
}

function limitNumber(lowest: number, highest: number, message: string) {
  return v.pipe(v.number(message), v.minValue(lowest, message), v.maxValue(highest, message));
}
