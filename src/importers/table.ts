import { readBandRows } from './band-rows.js';
import { readLevelRows, readSkillRows } from './level-rows.js';
import type { Row } from './read-csv.js';
import type { ImportIssue, ImportOptions, Reading } from './reading.js';
import { type Column, readHeading } from './table-headings.js';
import { createTableReport, type TableColumn } from './table-rows.js';

/** Reads the rows of any table; the headings are the first of its first five rows that has two of the usual. */
export function readTable(rows: readonly Row[], options: ImportOptions = {}): Reading {
  const start = findHeadings(rows, options);
  if (start < 0) {
    const expected =
      'headings such as title, level, min, max, median, currency, period, experience, skill or description';
    const text = rows[0]?.cells.join(', ').slice(0, 80) ?? '';
    const message = `expected ${expected}`;
    return { document: {}, issues: [{ level: 'error', path: '$', message, expected, line: rows[0]?.line ?? 1, text }] };
  }
  const head = rows[start]!;
  const issues: ImportIssue[] = [];
  const columns = readColumns(head, options, issues);
  const report = createTableReport(issues, head.cells.length);
  const body = rows.slice(start + 1);
  const has = (...keys: Column['key'][]) => columns.some(({ key }) => keys.includes(key));
  const isPay = has('min', 'max', 'median', 'p10', 'p25', 'p75', 'p90', 'pay');
  const isSkills = has('skill', 'target') || (has('group') && !has('level', 'stage', 'experience'));
  const read = isPay ? readBandRows : isSkills ? readSkillRows : readLevelRows;
  const { lines, document } = read(body, columns, options, report);
  const title = start === 1 ? rows[0]!.cells.filter(Boolean).join(' ') : '';
  if (body.length === 0) report.add('warning', head.line, head.cells.join(', '), 'rows under the headings');
  report.close();
  return { document: { ...(title && { title }), ...document }, issues, lines };
}

/** The row of the headings; -1 if there is none. */
export function findHeadings(rows: readonly Row[], options: ImportOptions = {}): number {
  return rows.slice(0, 5).findIndex(({ cells }) => {
    const keys = new Set(cells.slice(0, 200).map((cell) => readHeading(cell, options)?.key));
    keys.delete(undefined);
    return keys.size >= 2 || (keys.size === 1 && cells.length === 1 && keys.has('skill'));
  });
}

function readColumns({ cells, line }: Row, options: ImportOptions, issues: ImportIssue[]): TableColumn[] {
  const columns: TableColumn[] = [];
  cells.slice(0, 200).forEach((heading, index) => {
    const column = readHeading(heading, options);
    const twin = column && columns.some((one) => one.key === column.key && one.period === column.period);
    if (column && !twin && column.key !== 'average') columns.push({ ...column, index });
    else if (heading) {
      const reason = twin
        ? 'a second column of this kind'
        : column
          ? 'neither an end of a range nor a median'
          : 'no known heading';
      issues.push({
        level: 'note',
        path: '$',
        message: `left out the column: ${reason}`,
        line,
        text: heading.slice(0, 80),
      });
    }
  });
  return columns;
}
