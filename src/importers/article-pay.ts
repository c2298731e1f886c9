import type { RawBand } from './article-document.js';
import type { PayContext } from './article-pay-context.js';
import { expected, readSentences } from './article-pay-prose.js';
import type { Place } from './article-report.js';
import { type Section, splitParts } from './article-sections.js';
import { addTable, dropTaken } from './article-tables.js';
import { countWords, cutNumber, isLeadIn, splitLabel } from './article-words.js';
import { addPay, readYears } from './band-facts.js';
import type { Block, Table } from './blocks.js';
import { isPayAside } from './pay-asides.js';
import { payLabel } from './pay-labels.js';
import { readPay } from './pay-phrases.js';
import { readPercentileTable, readRanked } from './percentile-table.js';
import type { ImportOptions } from './reading.js';
import { splitExperience } from './split-experience.js';

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

function readBandTable(table: Table, { list, career, options, report }: PayContext): boolean {
  const ranked = readPercentileTable(table, career, options);
  if (ranked) {
    list.push(ranked);
    return true;
  }
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
  const ranked = lines.length === 1 ? readRanked(heading.text, lines[0]!.text, context.options) : undefined;
  if (ranked) {
    context.list.push(addPay({ title: context.career }, ranked));
    return;
  }
  const { text: title, experience } = splitExperience(cutNumber(cutPay(heading.text)));
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
  const pay = isPayAside(line.text) ? undefined : readPay(line.text, options);
  const experience = readYears(line.text, named?.label);
  if (experience) band.experience ??= experience;
  if (pay) addPay(band, pay);
  if (isPay && !pay) report.add(path, line, expected);
  const isBarePay = pay !== undefined && (isPay || !/\s\p{Ll}{4,}[^$€£]*\s\p{Ll}+.*\.$/u.test(line.text));
  const isBareYears =
    experience !== undefined && named !== undefined && /^exp[eé]ri[eê]nc|^(?:berufs)?erfahrung/i.test(named.label);
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
  if (!named || !pay || isPayAside(text)) return undefined;
  const { text: title, experience } = splitExperience(nameBefore(named));
  const years = experience ?? readYears(named.rest);
  return addPay({ title, ...(years && { experience: years }) }, pay);
}

/** "Band 5 – new nurse: £31,049" has a name of two parts. */
function nameBefore({ label, rest }: { label: string; rest: string }): string {
  const inner = splitLabel(rest);
  return inner && !/\d/.test(inner.label) && !payLabel.test(inner.label) ? `${label} – ${inner.label}` : label;
}

function readLoneHeading(heading: Place, { list, options, report }: PayContext): void {
  const labelled = readLabelledBand(cutNumber(heading.text), options);
  if (labelled) list.push(labelled);
  else report.add('salaryBands', heading, 'pay below it');
}

/** "Senior Nurse: $70,000" as a heading names its band before the colon. */
function cutPay(heading: string): string {
  const named = splitLabel(heading);
  return named && readPay(named.rest) ? named.label : heading;
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
