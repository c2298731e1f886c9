import type { Career, Credential, Faq, PayPeriod, SalaryBand, YearRange } from '../model/career.js';
import { currencyOf } from '../model/pay.js';
import { sayExperience } from '../text/time-words.js';
import { phrasesOf } from './document-phrases.js';
import { escapeJson } from './escape-json.js';

/** A node of schema.org. Properties nobody filled are absent. */
export interface JsonLdNode {
  '@type': string | string[];
  [property: string]: unknown;
}

export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': JsonLdNode[];
}

/** ISO 8601 durations, what schema.org/duration takes. */
const durations: Record<PayPeriod, string> = { year: 'P1Y', month: 'P1M', week: 'P1W', day: 'P1D', hour: 'PT1H' };

/** The names under which people know a classification; others keep the document's own name. */
const codeSets: Record<string, string> = { 'onet-soc': 'O*NET-SOC', 'isco-08': 'ISCO-08', esco: 'ESCO' };

const types = ['Occupation', 'FAQPage'] as const;
/** The kinds of nodes a career is described by. */
export type JsonLdType = (typeof types)[number];

/**
 * A career as schema.org data: an `Occupation` (https://schema.org/Occupation) and, where there are questions, a
 * `FAQPage` (https://schema.org/FAQPage).
 *
 * Only what the document states, in the terms schema.org has for it. A range is a `MonetaryAmount` and never becomes a
 * median; a median and percentiles are a `MonetaryAmountDistribution`; a band that states both is both. The end of an
 * open-ended range is no `maxValue`. Experience is in months, with a description for its upper end. Optional
 * credentials are no qualifications. Levels as such, steps and links have no place in an `Occupation`. `wanted` names
 * the nodes to write, by default both.
 */
export function toJsonLd(career: Career, wanted: readonly JsonLdType[] = types): JsonLd {
  const graph: JsonLdNode[] = [];
  if (wanted.includes('Occupation')) graph.push(describeOccupation(career));
  if (wanted.includes('FAQPage') && career.faqs.length > 0) graph.push(describeFaqs(career));
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** `toJsonLd` as indented JSON text that can stand inside `<script type="application/ld+json">` as it is. */
export function writeJsonLd(career: Career, wanted?: readonly JsonLdType[]): string {
  return escapeJson(JSON.stringify(toJsonLd(career, wanted), null, 2));
}

function describeOccupation(career: Career): JsonLdNode {
  const credentials = career.credentials.filter(({ requirement }) => requirement !== 'optional');
  return node('Occupation', {
    name: career.title,
    description: joinText(career.summary) ?? joinText(career.role),
    occupationLocation: career.region && describeRegion(career.region),
    occupationalCategory: list(Object.entries(career.codes).map(describeCode)),
    estimatedSalary: list(career.salaryBands.flatMap((band) => describePay(career, band))),
    experienceRequirements: list(describeExperience(career)),
    educationRequirements: list(credentials.filter(isDegree).map(describeCredential)),
    qualifications: list(credentials.filter((one) => !isDegree(one)).map(describeCredential)),
    responsibilities: list(
      career.responsibilities.flatMap(({ title, items }) => items.map((item) => describeTerm(item, undefined, title))),
    ),
    skills: list(career.skills.map((skill) => describeTerm(skill.name, joinText(skill.description), skill.group))),
  });
}

/**
 * https://schema.org/MonetaryAmount, whose unit of time is the `unitText` of its value, and
 * https://schema.org/MonetaryAmountDistribution, which has a `duration`. Nothing where no figure is stated.
 */
function describePay(career: Career, band: SalaryBand): JsonLdNode[] {
  const { p10, p25, p75, p90 } = band.percentiles ?? {};
  const { min, max, median } = band;
  const range = state({ minValue: min, maxValue: band.openEnded ? undefined : max });
  const statistics = state({ percentile10: p10, percentile25: p25, median, percentile75: p75, percentile90: p90 });
  const types: string[] = [];
  const figures = { currency: currencyOf(career, band) };
  if (Object.keys(range).length > 0) {
    types.push('MonetaryAmount');
    Object.assign(figures, { value: node('QuantitativeValue', { ...range, unitText: band.period.toUpperCase() }) });
  }
  if (Object.keys(statistics).length > 0) {
    types.push('MonetaryAmountDistribution');
    Object.assign(figures, { duration: durations[band.period], ...statistics });
  }
  if (types.length === 0) return [];
  const words = { name: band.title, description: joinText(band.summary), disambiguatingDescription: band.basis };
  return [node(types.length === 1 ? types[0]! : types, { ...words, ...figures })];
}

/** https://schema.org/OccupationalExperienceRequirements, of the levels and of bands that say more than their level. */
function describeExperience(career: Career): JsonLdNode[] {
  const phrases = phrasesOf(career);
  const nodes = new Map<string, JsonLdNode>();
  for (const { title, experience } of [...career.levels, ...career.salaryBands]) add(title, experience);
  return [...nodes.values()];

  function add(name: string, experience: YearRange | undefined) {
    const description = sayExperience(phrases, experience) || undefined;
    const months = typeof experience?.min === 'number' ? Math.round(experience.min * 12) : undefined;
    if (description === undefined && months === undefined) return;
    const properties = { name, monthsOfExperience: months, description };
    nodes.set(JSON.stringify(properties), node('OccupationalExperienceRequirements', properties));
  }
}

/** https://schema.org/CategoryCode */
function describeCode([set, code]: [string, string]): JsonLdNode {
  const name = Object.hasOwn(codeSets, set) ? codeSets[set] : set;
  return node('CategoryCode', { codeValue: code, inCodeSet: node('CategoryCodeSet', { name }) });
}

/** https://schema.org/DefinedTerm: a skill or a duty, in the set its heading names. */
function describeTerm(name: string, description: string | undefined, group: string | undefined): JsonLdNode {
  const inDefinedTermSet = group === undefined ? undefined : node('DefinedTermSet', { name: group });
  return node('DefinedTerm', { name, description, inDefinedTermSet });
}

/** https://schema.org/EducationalOccupationalCredential */
function describeCredential({ title, kind }: Credential): JsonLdNode {
  return node('EducationalOccupationalCredential', { name: title, credentialCategory: kind });
}

/** https://schema.org/AdministrativeArea; a bare ISO 3166-1 code is a country. */
function describeRegion(region: string): JsonLdNode {
  return node(/^[A-Z]{2}$/.test(region) ? 'Country' : 'AdministrativeArea', { name: region });
}

function describeFaqs(career: Career): JsonLdNode {
  return node('FAQPage', { inLanguage: career.lang, mainEntity: career.faqs.map(describeFaq) });
}

/** https://schema.org/Question */
function describeFaq({ question, answer }: Faq): JsonLdNode {
  const text = joinText(answer);
  return node('Question', { name: question, acceptedAnswer: text && node('Answer', { text }) });
}

function node(type: string | string[], properties: Record<string, unknown>): JsonLdNode {
  return { '@type': type, ...state(properties) };
}

/** Without what was left open. */
function state(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}

function list(nodes: JsonLdNode[]): JsonLdNode[] | undefined {
  return nodes.length > 0 ? nodes : undefined;
}

function joinText(paragraphs: string[]): string | undefined {
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : undefined;
}

function isDegree({ kind }: Credential): boolean {
  return kind === 'degree';
}
