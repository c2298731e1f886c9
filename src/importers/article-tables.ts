import type { ArticleDocument } from './article-document.js';
import type { ArticleReport } from './article-report.js';
import { isLeadIn } from './article-words.js';
import type { Block, Table } from './blocks.js';
import type { ImportOptions } from './reading.js';
import { readTable } from './table.js';

type Lists = Pick<ArticleDocument, 'salaryBands' | 'levels' | 'skills'>;

/**
 * Adds the items of a table to the lists given, and reports what is wrong in it. False, and nothing added, if it is a
 * table of something else. Levels that only name the grades of its bands are no ladder of the article.
 */
export function addTable(table: Table, lists: Partial<Lists>, options: ImportOptions, report: ArticleReport): boolean {
  const { document, issues } = readTable(table.rows, options, true);
  const key = (['salaryBands', 'levels', 'skills'] as const).find((one) => document[one]?.length);
  const list: unknown[] | undefined = key && lists[key];
  if (!key || !list) return false;
  const offset = list.length;
  for (const item of document[key] as unknown[]) list.push(item);
  for (const band of document.salaryBands ?? []) delete band.level;
  for (const issue of issues) {
    const path = issue.path.replace(/\[(\d+)\]/, (_, index: string) => `[${Number(index) + offset}]`);
    report.issues.push({ ...issue, path: path === '$' ? key : path });
  }
  return true;
}

/** Adds the items of every table that has some, and returns the other blocks without what leads into these tables. */
export function takeTables(
  blocks: Block[],
  lists: Partial<Lists>,
  options: ImportOptions,
  report: ArticleReport,
): Block[] {
  return dropTaken(blocks, (block) => block.kind === 'table' && addTable(block, lists, options, report));
}

/** Leaves out the blocks that `take` takes, each asked once, and the headings and lead-ins right above them. */
export function dropTaken(blocks: Block[], take: (block: Block) => boolean): Block[] {
  const taken = new Set(blocks.filter(take));
  return blocks.filter((block, i) => {
    const leads = block.kind === 'heading' || (block.kind === 'paragraph' && isLeadIn(block.text));
    return !taken.has(block) && !(leads && taken.has(blocks[i + 1]!));
  });
}
