import type { Career } from '../model/career.js';
import { currencyOf } from '../model/pay.js';

type Cell = string | number | boolean | null | undefined;
type Columns<Row> = [name: string, read: (row: Row) => Cell][];

const writers = {
  salaryBands: (career: Career) =>
    writeTable(career.salaryBands, [
      ['title', (band) => band.title],
      ['level', (band) => band.level],
      ['min', (band) => band.min],
      ['max', (band) => band.max],
      ['open_ended', (band) => band.openEnded ?? false],
      ['p10', (band) => band.percentiles?.p10],
      ['p25', (band) => band.percentiles?.p25],
      ['median', (band) => band.median],
      ['p75', (band) => band.percentiles?.p75],
      ['p90', (band) => band.percentiles?.p90],
      ['currency', (band) => currencyOf(career, band)],
      ['period', (band) => band.period],
      ['experience_min_years', (band) => band.experience?.min],
      ['experience_max_years', (band) => band.experience?.max],
      ['basis', (band) => band.basis],
    ]),
  levels: ({ levels }: Career) =>
    writeTable(levels, [
      ['id', (level) => level.id],
      ['title', (level) => level.title],
      ['stage', (level) => level.stage],
      ['experience_min_years', (level) => level.experience?.min],
      ['experience_max_years', (level) => level.experience?.max],
      ['roles', (level) => joinList(level.roles)],
      ['skill_ids', (level) => joinList(level.skills)],
      ['summary', (level) => joinText(level.summary)],
    ]),
  skills: ({ skills }: Career) =>
    writeTable(skills, [
      ['id', (skill) => skill.id],
      ['name', (skill) => skill.name],
      ['group', (skill) => skill.group],
      ['target', (skill) => skill.target],
      ['description', (skill) => joinText(skill.description)],
    ]),
  steps: ({ steps }: Career) =>
    writeTable(steps, [
      ['id', (step) => step.id],
      ['title', (step) => step.title],
      ['duration_min_months', (step) => step.duration?.minMonths],
      ['duration_max_months', (step) => step.duration?.maxMonths],
      ['skill_ids', (step) => joinList(step.skills)],
      ['body', (step) => joinText(step.body)],
    ]),
  responsibilities: ({ responsibilities }: Career) =>
    writeTable(
      responsibilities.flatMap(({ title, items }) => items.map((item) => ({ title, item }))),
      [
        ['responsibility', (duty) => duty.title],
        ['item', (duty) => duty.item],
      ],
    ),
  faqs: ({ faqs }: Career) =>
    writeTable(faqs, [
      ['id', (faq) => faq.id],
      ['question', (faq) => faq.question],
      ['answer', (faq) => joinText(faq.answer)],
    ]),
} satisfies Record<string, (career: Career) => string>;

/** The lists of a document that can be written as a table. */
export type CsvList = keyof typeof writers;
export const csvLists = Object.keys(writers) as CsvList[];

/**
 * One list of a document as CSV (RFC 4180), a heading line first: figures as published, in major currency units, years
 * and months. Paragraphs of a cell are parted by an empty line, ids and roles by semicolons; a duty is a line of its own.
 *
 * A text that a spreadsheet would run as a formula gets a leading apostrophe. Throws a RangeError on an unknown list.
 */
export function toCSV(career: Career, list: CsvList = 'salaryBands'): string {
  if (!Object.hasOwn(writers, list)) throw new RangeError(`no table of this list: ${String(list)}`);
  return writers[list](career);
}

function writeTable<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row)))];
  return `${lines.map((line) => line.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet runs a text that begins like a formula; a leading apostrophe makes it text again. */
function writeCell(value: Cell): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value);
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function joinText(paragraphs: string[]): string {
  return paragraphs.join('\n\n');
}

/** A lone item with a comma in it keeps a semicolon: else it would be read as two. */
function joinList(items: string[]): string {
  const text = items.join('; ');
  return items.length === 1 && text.includes(',') ? `${text};` : text;
}
