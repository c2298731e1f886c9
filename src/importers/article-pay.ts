import type { RawBand } from './article-document.js';
import type { PayContext } from './article-pay-context.js';
import type { Place } from './article-report.js';
import { type Section, splitParts } from './article-sections.js';
import { addTable, dropTaken } from './article-tables.js';
import { countWords, isLeadIn, splitLabel, splitSentences } from './article-words.js';
import type { Block, Table } from './blocks.js';
import { readExperience } from './experience-phrases.js';
import { readPay } from './pay-phrases.js';
import type { ImportOptions } from './reading.js';
import { splitExperience } from './split-experience.js';

const expected = 'pay such as "$35,000 – $50,000 per year"';
const payLabel =
  /(?<!\p{L})(?:salar(?:y|ies)|pay|wages?|incomes?|earnings|compensation|ranges?|median|average|percentile|salaires?|rémunération|salarios?|sueldos?)(?!\p{L})|gehalt|gehälter|lohn|verdienst/iu;
const verb =
  /^(?:(?:an?|the|most|many|der|die|das|eine?|une?|les?|la|el|los|las|una)\s)?(\p{L}[^.,;:]{0,80}?)\s(?:(?:typically|usually|often|generally|can|may|will|might|now|currently|also|then|of|them)\s|(?:tends?|expects?|start)\sto\s){0,3}(?:earns?|makes?|receives?|starts?|(?:are|is|get|gets)\s(?:usually\s|typically\s)?paid|brings?|commands?|expect|takes?\shome|verdien(?:t|en)|erhält|erhalten|bekomm(?:t|en)|gagne(?:nt)?|touche(?:nt)?|gana[n]?|cobra[n]?)\b/iu;
const target =
  /\b(?:for|of|as)\s(?:an?\s|the\s|most\s)?(\p{L}[^.,;:]{1,60}?)(?=,|\s(?:is|are|ranges?|starts?|runs?|falls?|lies?|you)\b)/iu;

/** Adds the bands of a section: a heading with a list or paragraphs, "Label: pay" items, tables and sentences. */
export function readBands(section: Section, context: PayContext): void {
  for (const { heading, blocks } of splitParts(section, true)) {
    const tables = blocks.filter((block) => block.kind === 'table');
    const hasTables = tables.map((table) => readBandTable(table, context)).some(Boolean);
    const lines = listLines(blocks);
    // "By city" above a table is no band.
    if (hasTables && !lines.some(({ text }) => readPay(text, context.options))) continue;
    if (heading && lines.length > 0) readHeadedBand(heading, lines, context);
    else if (heading && tables.length === 0) readLoneHeading(heading, context);
    else if (!heading) readLooseBands(lines, context);
  }
}

/**
 * Takes the lists and tables from a section about something else that are mostly names with their pay, and adds their
 * bands. Returns what is left, without the headings and lead-ins of those lists.
 */
export function takePayLists(blocks: Block[], context: PayContext): Block[] {
  return dropTaken(blocks, (block) => takePay(block, context));
}

function takePay(block: Block, context: PayContext): boolean {
  const { list, options, report } = context;
  if (block.kind === 'table') return addTable(block, { salaryBands: list }, options, report);
  if (block.kind !== 'list') return false;
  const named = block.items.filter(({ text }) => readLabelledBand(text, options));
  if (named.length <= block.items.length / 2) return false;
  readLooseBands(listLines([block]), context);
  return true;
}

function readBandTable(table: Table, { list, options, report }: PayContext): boolean {
  const isRead = addTable(table, { salaryBands: list }, options, report);
  const [{ cells, line } = { cells: [], line: table.line }] = table.rows;
  if (!isRead) report.add('salaryBands', { text: cells.join(' – '), line }, 'a table with names and pay');
  return isRead;
}

function readHeadedBand(heading: Place, lines: Line[], context: PayContext): void {
  const labels = lines.filter(({ text }) => readLabelledBand(text, context.options) !== undefined);
  // "By experience" above "Entry-level: $50,000", "Senior: $70,000" is a group, not a band.
  if (labels.length > 1) {
    readLooseBands(lines, context);
    return;
  }
  const { text: title, experience } = splitExperience(cutPay(heading.text));
  const band: RawBand = { title, ...(experience && { experience }) };
  const path = `salaryBands[${context.list.length}]`;
  context.list.push(band);
  addPay(band, readPay(heading.text, context.options));
  for (const line of lines) addLine(band, line, path, context);
}

/** One line below the name of a band: its pay, its experience, or something about it. */
function addLine(band: RawBand, line: Line, path: string, { options, report }: PayContext): void {
  const named = splitLabel(line.text);
  const isPay = named !== undefined && payLabel.test(named.label);
  const pay = readPay(line.text, options);
  const experience = readYears(line.text, named?.label);
  if (experience) band.experience ??= experience;
  if (pay) addPay(band, pay);
  if (isPay && !pay) report.add(path, line, expected);
  const isBarePay = pay !== undefined && (isPay || !/\s\p{Ll}{4,}[^$€£]*\s\p{Ll}+.*\.$/u.test(line.text));
  const isBareYears =
    experience !== undefined && named !== undefined && /^exp[eé]rienc|^(?:berufs)?erfahrung/i.test(named.label);
  if (!isPay && !isBarePay && !isBareYears && !isLeadIn(line.text)) (band.summary ??= []).push(line.text);
}

function readLooseBands(lines: Line[], context: PayContext): void {
  for (const line of lines) {
    const labelled = line.isItem ? readLabelledBand(line.text, context.options) : undefined;
    const unsaid = line.isItem && !labelled ? readUnsaidBand(line.text) : undefined;
    if (labelled) context.list.push(labelled);
    else if (unsaid) {
      context.report.add(`salaryBands[${context.list.length}]`, line, expected);
      context.list.push(unsaid);
    } else readSentences(line, context);
  }
}

/** "Head Baker: Competitive": a band, whatever it pays. */
function readUnsaidBand(text: string): RawBand | undefined {
  const named = splitLabel(text);
  // A dash may as well join the two halves of a heading.
  const isWord = named !== undefined && text.startsWith(`${named.label}:`) && !/\d/.test(named.rest);
  return isWord && countWords(named.rest) <= 3 && !payLabel.test(named.label) ? { title: named.label } : undefined;
}

/** "Entry-Level Nurse (0–2 years): $35,000 – $50,000". */
function readLabelledBand(text: string, options: ImportOptions): RawBand | undefined {
  const named = splitLabel(text);
  const pay = named && !payLabel.test(named.label) ? readPay(named.rest, options) : undefined;
  if (!named || !pay) return undefined;
  const { text: title, experience } = splitExperience(named.label);
  const years = experience ?? readYears(named.rest);
  return addPay({ title, ...(years && { experience: years }) }, pay);
}

/** "Senior nurses earn $70,000 – $90,000 a year." */
function readSentences(line: Line, { list, career, options, report }: PayContext): void {
  let last: RawBand | undefined;
  for (const sentence of splitSentences(line.text).flatMap((one) => splitEarners(one, options))) {
    const pay = readPay(sentence, options);
    if (!pay) continue;
    const years = readYears(sentence);
    const title = findEarner(sentence) ?? career;
    // "The highest 10 percent earn more than …" goes on about the same people.
    const isMore = last?.title === title && pay.min === undefined && pay.max === undefined;
    if (!isMore) list.push((last = { title }));
    addPay(last!, pay);
    if (years) last!.experience ??= years;
  }
  if (!last && !isLeadIn(line.text)) report.add('salaryBands', line, expected);
}

/** "Juniors earn $40,000, and seniors make $70,000" tells of two; other sentences are left whole. */
function splitEarners(sentence: string, options: ImportOptions): string[] {
  const clauses = sentence.split(/;\s|,\s(?:and|but|while|whereas|und|während|et|tandis que|y|mientras que)\s/);
  const isEach = clauses.every((clause) => findEarner(clause) !== undefined && readPay(clause, options));
  return clauses.length > 1 && isEach ? clauses : [sentence];
}

function findEarner(sentence: string): string | undefined {
  const words = target.exec(sentence)?.[1] ?? verb.exec(sentence)?.[1];
  if (
    !words ||
    words.length < 3 ||
    /^(?:you|they|it|we|this|that|these|salar|pay|lowest|highest|bottom|top|middle)\b/i.test(words)
  )
    return undefined;
  const name = words.replace(/\swith\s.*$/i, '').trim();
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}

function readLoneHeading(heading: Place, { list, options, report }: PayContext): void {
  const labelled = readLabelledBand(heading.text, options);
  if (labelled) list.push(labelled);
  else report.add('salaryBands', heading, 'pay below it');
}

/** "Senior Nurse: $70,000" as a heading names its band before the colon. */
function cutPay(heading: string): string {
  const named = splitLabel(heading);
  return named && readPay(named.rest) ? named.label : heading;
}

/** Years only where experience is the talk: four years of college are none. */
function readYears(text: string, label = ''): RawBand['experience'] {
  const talk = splitSentences(text).find((sentence) => /exp[eé]rienc|erfahrung/i.test(sentence));
  return talk !== undefined || /^(?:years|jahre|années|años)(?!\p{L})/iu.test(label)
    ? readExperience(talk ?? text)
    : undefined;
}

function addPay(band: RawBand, pay: ReturnType<typeof readPay>): RawBand {
  for (const [key, value] of Object.entries(pay ?? {})) {
    if (key === 'percentiles') band.percentiles = { ...(value as object), ...band.percentiles };
    else (band as Record<string, unknown>)[key] ??= value;
  }
  return band;
}

interface Line extends Place {
  isItem: boolean;
}

function listLines(blocks: Block[]): Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ text, line }) => ({ text, line, isItem: true }));
    if (block.kind === 'table') return [];
    return [{ text: block.text, line: block.line, isItem: splitLabel(block.text) !== undefined }];
  });
}
