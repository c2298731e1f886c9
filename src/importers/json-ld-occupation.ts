import { slugify } from '../model/identify.js';
import { describeValue } from '../model/issues.js';
import type { CareerDocument } from '../model/schema.js';
import { readExperience } from './experience-phrases.js';
import { type Node, numberOf, type Tell, textOf, type Value, wordsOf } from './json-ld-nodes.js';
import { type RawBand, readSalary } from './json-ld-pay.js';
import { toParagraphs } from './paragraphs.js';
import type { ImportOptions } from './reading.js';

type Draft = Partial<CareerDocument>;
type Experience = NonNullable<RawBand['experience']>;

/** Properties that hold pay, and what the band is called where a program has several. */
const salaryKeys: Record<string, string> = {
  estimatedSalary: '',
  baseSalary: '',
  trainingSalary: 'Training salary',
  salaryUponCompletion: 'Salary upon completion',
};

/** Reads an `Occupation`, `JobPosting` or `WorkBasedProgram` into a draft of a document. */
export function readOccupation(node: Node, options: ImportOptions, tell: Tell): Draft {
  const title = textOf(node, 'name', 'title');
  const draft: Draft = {};
  if (title) draft.title = title;
  const summary = toParagraphs(textOf(node, 'description'));
  if (summary.length > 0) draft.summary = summary;
  const region = node.values('occupationLocation').map(regionOf).filter(Boolean).join(', ');
  if (region) draft.region = region;
  const codes = readCodes(node.values('occupationalCategory'), tell);
  if (Object.keys(codes).length > 0) draft.codes = codes;
  readBands(node, title, draft, options, tell);
  readRequirements(node, title, draft, tell);
  readSkills(node, draft, tell);
  readDuties(node, draft);
  readCredentials(node, draft);
  return draft;
}

function readBands(node: Node, title: string, draft: Draft, options: ImportOptions, tell: Tell): void {
  const bands: RawBand[] = [];
  for (const [key, words] of Object.entries(salaryKeys)) {
    for (const value of node.values(key)) {
      const band = readSalary(value, words || title, options, tell);
      if (band) bands.push(band);
    }
  }
  const titles = bands.map((band) => band.title);
  bands.forEach((band, i) => {
    // Hourly and annual pay of one occupation: two bands of one name, told apart by their ids.
    if (titles.indexOf(band.title) !== i && band.period) band.id = `${slugify(band.title)}-${band.period}`;
  });
  if (bands.length > 0) draft.salaryBands = bands;
}

/** Experience goes to the bands of its name, or to the only band; else it makes a level. */
function readRequirements(node: Node, title: string, draft: Draft, tell: Tell): void {
  for (const value of node.values('experienceRequirements')) {
    const experience = experienceOf(value, tell);
    if (!experience) {
      const received = describeValue(wordsOf(value));
      tell('warning', value.path, { expected: 'months or years of experience', received, remedy: 'left out' });
      continue;
    }
    const name = typeof value.value === 'object' ? textOf(value.value, 'name') : '';
    const bands = draft.salaryBands ?? [];
    const named = bands.filter((band) => band.title === name);
    const targets = named.length > 0 ? named : !name && bands.length === 1 ? bands : [];
    for (const band of targets) band.experience ??= experience;
    if (targets.length === 0 && (name || title)) {
      draft.levels = [...(draft.levels ?? []), { title: name || title, experience }];
    }
  }
}

function experienceOf(one: Value, tell: Tell): Experience | undefined {
  const { value } = one;
  if (typeof value !== 'object') {
    return /^no(?:ne| requirements?)$/i.test(String(value).trim()) ? { min: 0, max: 0 } : readExperience(String(value));
  }
  const phrase = readExperience(textOf(value, 'description'));
  const months = value.has('monthsOfExperience') ? numberOf(value, 'monthsOfExperience', tell) : undefined;
  const min = months === undefined ? undefined : Math.round((months / 12) * 100) / 100;
  if (min === undefined) return phrase ?? readExperience(textOf(value, 'name'));
  // The words beside the months may also tell an upper end.
  return { min, ...(phrase?.max !== undefined && phrase.max >= min && { max: phrase.max }) };
}

function readSkills(node: Node, draft: Draft, tell: Tell): void {
  const skills = node.values('skills').flatMap((one) => {
    const { value, path } = one;
    if (typeof value === 'object') {
      const name = textOf(value, 'name', 'text');
      const description = name ? toParagraphs(textOf(value, 'description')) : [];
      const group = value
        .values('inDefinedTermSet')
        .map(wordsOf)
        .find((words) => words && !/^https?:/.test(words));
      return name ? [{ name, ...(description.length > 0 && { description }), ...(group && { group }) }] : [];
    }
    const names = String(value)
      .split(/[,;\n•]/)
      .map((name) => name.trim())
      .filter(Boolean);
    // A list in one text; a sentence with a comma in it is left whole.
    const isList = names.length > 2 && names.every((name) => name.length <= 40);
    if (!isList) return [{ name: String(value).trim() }];
    tell('warning', path, { expected: 'a list of skills', received: 'one text', remedy: 'cut at its separators' });
    return names.map((name) => ({ name: name.replace(/^and /i, '').replace(/\.$/, '') }));
  });
  if (skills.length > 0) draft.skills = skills;
}

function readDuties(node: Node, draft: Draft): void {
  const groups = new Map<string, string[]>();
  for (const one of node.values('responsibilities')) {
    const set = typeof one.value === 'object' ? one.value.values('inDefinedTermSet').map(wordsOf)[0] : undefined;
    const title = set && !/^https?:/.test(set) ? set : 'Responsibilities';
    const items = toParagraphs(wordsOf(one));
    groups.set(title, [...(groups.get(title) ?? []), ...items]);
  }
  if (groups.size > 0) draft.responsibilities = Array.from(groups, ([title, items]) => ({ title, items }));
}

function readCredentials(node: Node, draft: Draft): void {
  const required = [...node.values('educationRequirements'), ...node.values('qualifications')];
  const awarded = [...node.values('occupationalCredentialAwarded'), ...node.values('educationalCredentialAwarded')];
  const credentials = [...required, ...awarded].flatMap((value) => {
    const title = wordsOf(value);
    const category = typeof value.value === 'object' ? textOf(value.value, 'credentialCategory') : '';
    const kind = kindOf(category) ?? kindOf(title);
    const requirement = required.includes(value) ? ('required' as const) : undefined;
    return title ? [{ title, ...(kind && { kind }), ...(requirement && { requirement }) }] : [];
  });
  if (credentials.length > 0) draft.credentials = credentials;
}

function kindOf(words: string): 'degree' | 'licence' | 'certificate' | undefined {
  if (/licen[cs]/i.test(words)) return 'licence';
  if (/certifi/i.test(words)) return 'certificate';
  return /degree|bachelor|master|doctor|diploma/i.test(words) ? 'degree' : undefined;
}

function regionOf(value: Value): string {
  if (typeof value.value !== 'object') return wordsOf(value);
  const [address] = value.value.values('address');
  const place = address && typeof address.value === 'object' ? address.value : value.value;
  return textOf(value.value, 'name') || textOf(place, 'addressRegion', 'addressCountry', 'addressLocality');
}

function readCodes(values: Value[], tell: Tell): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const { value, path } of values) {
    const isNode = typeof value === 'object';
    const words = isNode ? textOf(value, 'codeValue', 'url', 'name') : String(value).trim();
    // Text often goes on with the occupation's name: "15-1132.00 Software Developers".
    const code = isNode ? words : (/^[\d.-]+(?= |$)/.exec(words)?.[0] ?? words);
    const set = isNode ? (value.values('inCodeSet').map(wordsOf)[0] ?? '') : '';
    const name = nameCodeSet(set, code);
    if (name && code) codes[name] ??= code;
    else {
      const expected = 'a code of O*NET-SOC, SOC, ISCO-08 or ESCO, or a CategoryCode with its inCodeSet';
      tell('warning', path, { expected, received: describeValue(words), remedy: 'left out' });
    }
  }
  return codes;
}

function nameCodeSet(set: string, code: string): string | undefined {
  if (/o\*?net/i.test(set) || /^\d\d-\d{4}\.\d\d$/.test(code)) return 'onet-soc';
  if (/isco/i.test(set)) return 'isco-08';
  if (/esco/i.test(set) || /\/esco\/occupation\//.test(code)) return 'esco';
  if (/^\d\d-\d{4}$/.test(code)) return 'soc';
  return slugify(set) || undefined;
}
