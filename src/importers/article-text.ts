import type { ArticleReport, Place } from './article-report.js';
import { isLeadIn } from './article-words.js';
import type { Block } from './blocks.js';

/** Blocks as paragraphs: list items, rows and inner headings become one each. */
export function toText(blocks: Block[]): string[] {
  return listPlaces(blocks).map(({ text }) => text);
}

/** Adds to a list what `push(...items)` could not: spread into a call, a long list exhausts the stack. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}

/** Every line of some blocks with its place. */
export function listPlaces(blocks: Block[]): Place[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ text, line }) => ({ text, line }));
    if (block.kind === 'table') return block.rows.map(({ cells, line }) => ({ text: cells.join(' – '), line }));
    return [{ text: block.text, line: block.line }];
  });
}

/** Reports what stands where it has no meaning; a sentence that only leads into what follows is no loss. */
export function reportStray(blocks: Block[], path: string, expected: string, report: ArticleReport): void {
  for (const place of listPlaces(blocks)) if (!isLeadIn(place.text)) report.add(path, place, expected);
}

/** Blocks without sentences that only lead into the list or table right below them. */
export function dropLeadIns(blocks: Block[]): Block[] {
  return blocks.filter((block, i) => {
    const next = blocks[i + 1]?.kind;
    const leads = block.kind === 'heading' || (block.kind === 'paragraph' && isLeadIn(block.text));
    return !(leads && (next === 'list' || next === 'table'));
  });
}
