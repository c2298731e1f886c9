import { readPay } from './pay-phrases.js';
import type { Row } from './read-csv.js';
import type { ImportIssue, ImportOptions } from './reading.js';
import { type Column, guessHeading, readHeading } from './table-headings.js';
import type { TableColumn } from './table-rows.js';

/** What each column of a table holds, and where its body begins. */
export interface TableLayout {
  columns: TableColumn[];
  /** The row of the headings, if there is one. */
  head?: Row;
  /** The first row of the body. */
  start: number;
}

const payKeys: Column['key'][] = ['min', 'max', 'median', 'p10', 'p25', 'p75', 'p90', 'pay'];

/**
 * Finds out what the columns of a table hold: by their usual headings, else by headings that speak of pay, else by
 * cells that are pay; the first column left names the items. Nothing if none of this helps. In an article, one known
 * heading is enough, and columns nobody knows say something about the item; elsewhere they are left out with a note.
 */
export function findColumns(
  rows: readonly Row[],
  options: ImportOptions,
  isArticle: boolean,
  issues: ImportIssue[],
): TableLayout | undefined {
  const known = findHeadings(rows, options);
  const isHeaded = known >= 0 || !rows[0]?.cells.some((cell) => readPay(cell, options));
  const headAt = known >= 0 ? known : isHeaded ? 0 : -1;
  const head = rows[headAt];
  const body = rows.slice(headAt + 1, headAt + 21);
  const headings = (head ?? body[0])?.cells.slice(0, 200).map((cell) => (head ? cell : '')) ?? [];
  const notes: ImportIssue[] = [];
  const columns = readKnownColumns(headings, options, head?.line ?? 1, notes);
  const isFree = (index: number) => !columns.some((column) => column.index === index);
  if (!hasPay(columns)) {
    const byHeading = headings.findIndex((heading, i) => isFree(i) && guessHeading(heading, options));
    const at = byHeading >= 0 ? byHeading : headings.findIndex((_, i) => i > 0 && isFree(i) && isPay(body, i, options));
    const heading = headings[at];
    if (heading !== undefined) {
      columns.push({ key: 'pay', ...guessHeading(heading, options), index: at, heading });
    }
  }
  if (hasPay(columns) && !columns.some(({ key }) => key === 'title' || key === 'level' || key === 'id')) {
    const free = headings.findIndex((_, i) => isFree(i));
    // Where nothing else names a row, its years do.
    const at = free >= 0 ? free : (columns.find(({ key }) => key === 'experience')?.index ?? -1);
    if (at >= 0) columns.push({ key: 'title', index: at, heading: headings[at]! });
  }
  if (known < 0 && !hasPay(columns) && !(isArticle && columns.length > 0)) return undefined;
  headings.forEach((heading, index) => {
    if (!isFree(index)) return;
    if (isArticle) columns.push({ key: 'summary', index, heading, isNamed: hasPay(columns) });
    else if (heading && !notes.some(({ text }) => text === heading.slice(0, 80))) {
      notes.push(leaveOut(heading, 'no known heading', head?.line));
    }
  });
  issues.push(...notes);
  return { columns, ...(head && { head }), start: headAt + 1 };
}

/** The first of the first five rows that has two of the usual headings, or only one that names skills; -1 if none. */
export function findHeadings(rows: readonly Row[], options: ImportOptions = {}): number {
  return rows.slice(0, 5).findIndex(({ cells }) => {
    const keys = new Set(cells.slice(0, 200).map((cell) => readHeading(cell, options)?.key));
    keys.delete(undefined);
    return keys.size >= 2 || (keys.size === 1 && cells.length === 1 && keys.has('skill'));
  });
}

export function hasPay(columns: readonly TableColumn[]): boolean {
  return columns.some(({ key }) => payKeys.includes(key));
}

function readKnownColumns(
  headings: string[],
  options: ImportOptions,
  line: number,
  notes: ImportIssue[],
): TableColumn[] {
  const columns: TableColumn[] = [];
  const averages: TableColumn[] = [];
  headings.forEach((heading, index) => {
    const column = readHeading(heading, options);
    if (!column) return;
    if (column.key === 'average') averages.push({ ...column, index, heading });
    else if (columns.some((one) => one.key === column.key && one.period === column.period)) {
      notes.push(leaveOut(heading, 'a second column of this kind', line));
    } else columns.push({ ...column, index, heading });
  });
  // An average is neither an end of a range nor a median, but better than nothing.
  const [average, ...others] = averages;
  const isAlone = average !== undefined && !hasPay(columns);
  if (isAlone) columns.push({ ...average, key: 'pay' });
  for (const { heading } of isAlone ? others : averages) {
    notes.push(leaveOut(heading, 'neither an end of a range nor a median', line));
  }
  return columns;
}

/** Whether most cells of a column are pay. */
function isPay(body: readonly Row[], index: number, options: ImportOptions): boolean {
  const paid = body.filter(({ cells }) => readPay(cells[index] ?? '', options));
  return paid.length * 2 > body.length;
}

function leaveOut(heading: string, reason: string, line = 1): ImportIssue {
  return { level: 'note', path: '$', message: `left out the column: ${reason}`, line, text: heading.slice(0, 80) };
}
