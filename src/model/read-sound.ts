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
import { identifyItems, slugify } from './identify.js';
import { limits } from './limits.js';
import {
  assert,
  checked,
  listOf,
  maybe,
  numberFrom,
  oneOf,
  optional,
  readCodes,
  readTexts,
  record,
  refuse,
  startCounting,
  string,
} from './sound-values.js';

/*
 * Most documents have nothing wrong with them. Widgets read those with this, and load `parseCareer`, which knows what
 * to say about any other, only where it is needed. test/model/read-sound.test.ts holds both to the same career.
 */

const optionalAmount = maybe(numberFrom(0, Number.MAX_VALUE));
const openAmount = optional((value) => (value === null ? null : optionalAmount(value)));
const optionalString = maybe(string);
const id = maybe(string, () => '');
const strings = maybe(readTexts, () => []);
const text = maybe(
  (value) => (typeof value === 'string' ? [string(value)] : readTexts(value)),
  () => [],
);
const currency = maybe((value) => checked(isCurrency)(string(value).trim().toUpperCase()));
const url = checked(isSafeUrl);
const experience = maybe(record<YearRange>({ min: openAmount, max: openAmount }));

const level = record<Level>({
  id,
  title: string,
  stage: optionalString,
  summary: text,
  experience,
  tips: listOf(record<Tip>({ title: string, text })),
  roles: strings,
  skills: strings,
  moves: listOf(
    record<Move>({
      to: optionalString,
      title: optionalString,
      kind: maybe(oneOf('advance', 'lateral', 'exit'), () => 'advance'),
    }),
  ),
});

const salaryBand = record<SalaryBand>({
  id,
  title: string,
  level: optionalString,
  min: openAmount,
  max: openAmount,
  openEnded: maybe(oneOf(true, false)),
  median: openAmount,
  percentiles: maybe(record<Percentiles>({ p10: openAmount, p25: openAmount, p75: openAmount, p90: openAmount })),
  currency,
  period: maybe(oneOf(...payPeriods), () => 'year'),
  basis: optionalString,
  experience,
  summary: text,
});

const step = record<Step>({
  id,
  title: string,
  body: text,
  duration: maybe(record<Duration>({ minMonths: openAmount, maxMonths: openAmount })),
  skills: strings,
});

const readCareer = record<Career & { $schema?: string }>({
  $schema: optionalString,
  version: maybe(oneOf(1), () => 1),
  id,
  title: id,
  tagline: optionalString,
  currency,
  lang: maybe(checked(isLanguage)),
  summary: text,
  region: optionalString,
  updated: maybe(checked(isDate)),
  codes: maybe(readCodes, () => ({})),
  sources: listOf(record<Source>({ name: string, url: maybe(url) })),
  levels: listOf(level),
  salaryBands: listOf(salaryBand),
  skills: listOf(
    record<Skill>({
      id,
      name: string,
      description: text,
      group: optionalString,
      target: maybe(numberFrom(1, 5)),
    }),
  ),
  steps: listOf(step),
  responsibilities: listOf(record<Responsibility>({ id, title: string, items: strings })),
  role: text,
  environment: text,
  credentials: listOf(
    record<Credential>({
      id,
      title: string,
      kind: maybe(oneOf('degree', 'licence', 'certificate')),
      requirement: maybe(oneOf('required', 'typical', 'optional')),
    }),
  ),
  faqs: listOf(record<Faq>({ id, question: string, answer: text })),
  links: listOf(record<Link>({ title: string, url })),
});

/**
 * Reads a career document, an object or JSON text, that `parseCareer` would read without a word; undefined for any
 * other. Never throws, and does not change the input. A title may be missing where `isTitled` is false.
 */
export function readSoundCareer(input: unknown, isTitled = true): Career | undefined {
  startCounting();
  try {
    const career = readCareer(typeof input === 'string' ? readJson(input) : input);
    assert(career.title || !isTitled);
    connect(career);
    return career;
  } catch {
    return undefined;
  }
}

function readJson(json: string): unknown {
  assert(json.length <= limits.json);
  return JSON.parse(json.replace(/^\uFEFF/, ''));
}

/** What no single field can show: ids, references, ranges. */
function connect(career: Career): void {
  const { levels, salaryBands, skills, steps } = career;
  career.id ||= slugify(career.title) || 'career';
  identify(levels, 'level', ({ title }) => title);
  identify(salaryBands, 'band', ({ title }) => title);
  identify(skills, 'skill', ({ name }) => name);
  identify(steps, 'step', ({ title }) => title);
  identify(career.responsibilities, 'responsibility', ({ title }) => title);
  identify(career.credentials, 'credential', ({ title }) => title);
  identify(career.faqs, 'question', ({ question }) => question);

  const levelIds = idsOf(levels);
  const skillIds = idsOf(skills);
  for (const { experience, skills, moves } of levels) {
    assertAscending(experience?.min, experience?.max);
    assert(skills.every((id) => skillIds.has(id)));
    assert(moves.every(({ to, title }) => (to === undefined ? title : levelIds.has(to))));
  }
  for (const { level, min, max, median, percentiles, experience } of salaryBands) {
    assert(level === undefined || levelIds.has(level));
    assertAscending(min, max);
    assertAscending(experience?.min, experience?.max);
    if (percentiles) assertAscending(percentiles.p10, percentiles.p25, median, percentiles.p75, percentiles.p90);
  }
  for (const { duration, skills } of steps) {
    assertAscending(duration?.minMonths, duration?.maxMonths);
    assert(skills.every((id) => skillIds.has(id)));
  }
}

function identify<Item extends { id: string }>(items: Item[], kind: string, textOf: (item: Item) => string): void {
  identifyItems(items, kind, textOf, refuse);
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function assertAscending(...amounts: (number | null | undefined)[]): void {
  let last = -1;
  for (const each of amounts) {
    if (typeof each !== 'number') continue;
    assert(last <= each);
    last = each;
  }
}
