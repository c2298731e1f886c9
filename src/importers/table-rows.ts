import type { ArticleDocument } from './article-document.js';
import type { Row } from './read-csv.js';
import type { ImportIssue } from './reading.js';
import type { Column, ColumnKey } from './table-headings.js';

export interface TableColumn extends Column {
  index: number;
  /** As it was written. */
  heading: string;
  /** Its cells say little without the heading. */
  isNamed?: boolean;
}

/** What the rows of one kind of table give, with the line of every item. */
export interface TableReading {
  document: Partial<Pick<ArticleDocument, 'levels' | 'salaryBands' | 'skills'>>;
  lines: Map<string, number>;
}

/** Collects what is wrong with rows, and counts beyond the first few hundred instead of listing. */
export interface TableReport {
  width: number;
  add(level: ImportIssue['level'], line: number, text: string, expected: string, remedy?: string): void;
  /** Something said once for the whole table, at its first row. */
  addOnce(line: number, text: string, message: string): void;
  close(): void;
}

const most = 500;

export function createTableReport(issues: ImportIssue[], width: number): TableReport {
  const said = new Map<string, { issue: ImportIssue; more: number }>();
  let hidden = 0;
  return {
    width,
    add(level, line, text, expected, remedy) {
      if (issues.length >= most) hidden++;
      else {
        const received = JSON.stringify(text.slice(0, 60));
        const message = `expected ${expected}, received ${received}${remedy ? `, ${remedy}` : ''}`;
        issues.push({ level, path: '$', message, expected, received, line, text: text.slice(0, 80) });
      }
    },
    addOnce(line, text, message) {
      const known = said.get(message);
      if (known) known.more++;
      else {
        const issue: ImportIssue = { level: 'note', path: '$', message, line, text };
        issues.push(issue);
        said.set(message, { issue, more: 0 });
      }
    },
    close() {
      for (const { issue, more } of said.values()) if (more > 0) issue.message += `, here and in ${more} more cells`;
      if (hidden > 0) issues.push({ level: 'warning', path: '$', message: `and ${hidden} more faults in this table` });
    },
  };
}

/** What a row says about its item, a paragraph a column. */
export function summaryOf({ cells }: Row, columns: readonly TableColumn[]): string[] {
  return columns.flatMap(({ key, index, heading, isNamed }) => {
    if (key !== 'summary' || !cells[index]) return [];
    return isNamed && heading ? [`${heading}: ${cells[index]}`] : [cells[index]];
  });
}

/** The text of a row's cell, without the apostrophe that keeps a spreadsheet from running it; empty if it has none. */
export function cellOf({ cells }: Row, columns: readonly TableColumn[], key: ColumnKey): string {
  const column = columns.find((one) => one.key === key);
  return column ? (cells[column.index] ?? '').replace(/^'(?=[=+\-@\t\r\n])/, '') : '';
}

/** What a row is called; the row is reported if it is called nothing. */
export function titleOf(row: Row, columns: readonly TableColumn[], keys: ColumnKey[], report: TableReport): string {
  const extra = row.cells.slice(report.width).filter(Boolean);
  if (extra.length > 0) report.add('warning', row.line, extra.join(', '), `at most ${report.width} cells`, 'left out');
  const title = keys.map((key) => cellOf(row, columns, key)).find(Boolean) ?? '';
  if (!title) report.add('warning', row.line, row.cells.join(', '), 'a title', 'left the row out');
  return title;
}
