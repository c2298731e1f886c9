import { readBandRows } from './band-rows.js';
import { readLevelRows, readSkillRows } from './level-rows.js';
import type { Row } from './read-csv.js';
import type { ImportIssue, ImportOptions, Reading } from './reading.js';
import { findColumns, hasPay } from './table-columns.js';
import type { Column } from './table-headings.js';
import { createTableReport } from './table-rows.js';

/**
 * Reads the rows of any table into bands, levels or skills, told apart by its headings. `isArticle`: it stands in an
 * article, where headings are chosen more freely and every column says something.
 */
export function readTable(rows: readonly Row[], options: ImportOptions = {}, isArticle = false): Reading {
  const issues: ImportIssue[] = [];
  const layout = findColumns(rows, options, isArticle, issues);
  if (!layout) {
    const expected =
      'headings such as title, level, min, max, median, currency, period, experience, skill or description';
    const text = rows[0]?.cells.join(', ').slice(0, 80) ?? '';
    const message = `expected ${expected}`;
    return { document: {}, issues: [{ level: 'error', path: '$', message, expected, line: rows[0]?.line ?? 1, text }] };
  }
  const { columns, head, start } = layout;
  const report = createTableReport(issues, head?.cells.length ?? rows[0]!.cells.length);
  const body = rows.slice(start);
  const has = (...keys: Column['key'][]) => columns.some(({ key }) => keys.includes(key));
  const isSkills = has('skill', 'target') || (has('group') && !has('level', 'stage', 'experience'));
  const read = hasPay(columns) ? readBandRows : isSkills ? readSkillRows : readLevelRows;
  const { lines, document } = read(body, columns, options, report);
  const title = start === 2 ? rows[0]!.cells.filter(Boolean).join(' ') : '';
  if (head && body.length === 0) report.add('warning', head.line, head.cells.join(', '), 'rows under the headings');
  report.close();
  const paths = new Map(Array.from(lines, ([path, line]) => [line, path]));
  const placed = issues.map((issue) => ({ ...issue, path: paths.get(issue.line ?? 0) ?? issue.path }));
  return { document: { ...(title && { title }), ...document }, issues: placed, lines };
}
