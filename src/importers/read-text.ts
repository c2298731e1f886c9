import { isArticleTitle, readTitle } from './article-title.js';
import { countWords, isSentence } from './article-words.js';
import type { Block, List, Table } from './blocks.js';
import { findSection, judgeHeading } from './read-text-headings.js';
import { type Line, splitLines } from './read-text-lines.js';
import type { SectionKind } from './section-phrases.js';
import { readStepHeading } from './sections.js';

/**
 * Reads plain text: one paragraph a line, lists by their marks, tables by tabs or bars, and headings by what stands
 * around them, as bare lines carry no mark. The title is level 1, a section 2, what is inside a section 3.
 */
export function readText(text: string): Block[] {
  const lines = splitLines(text);
  const titleAt = findTitleLine(lines);
  const title = readTitle(lines[titleAt]?.text ?? '').title;
  const blocks: Block[] = [];
  let section: SectionKind = 'introduction';
  let isAfterQuestion = false;

  for (const [i, line] of lines.entries()) {
    const level: number | undefined =
      i === titleAt ? 1 : judgeHeading(line, lines[i + 1], { section, title, isAfterQuestion });
    isAfterQuestion = level !== undefined && line.text.endsWith('?');
    if (level === undefined) addContent(blocks, line);
    else blocks.push({ kind: 'heading', level, text: line.text, line: line.line });
    if (level !== undefined && readStepHeading(line.text)) section = 'steps';
    else if (level === 2) section = findSection(line.text, title);
  }
  return blocks;
}

function findTitleLine(lines: Line[]): number {
  const at = lines.findIndex(({ kind, text }) => kind === 'line' && text.length < 200 && isArticleTitle(text));
  // Below a text, "How to Become a …" is one of its sections.
  const isAbove =
    at >= 0 && !lines.slice(0, Math.min(at, 50)).some(({ text }) => isSentence(text) && countWords(text) > 5);
  if (isAbove) return at;
  return lines[0]?.kind === 'line' && lines[0].text.length < 200 ? 0 : -1;
}

function addContent(blocks: Block[], line: Line): void {
  if (line.kind === 'line') blocks.push({ kind: 'paragraph', text: line.text, line: line.line });
  else if (line.kind === 'row') tableFor(blocks, line).rows.push({ cells: line.cells, line: line.line });
  else listFor(blocks, line).items.push({ text: line.text, line: line.line });
}

function listFor(blocks: Block[], line: Line): List {
  const last = blocks.at(-1);
  const isOrdered = line.kind === 'numbered';
  if (last?.kind === 'list' && last.isOrdered === isOrdered) return last;
  const list: List = { kind: 'list', isOrdered, items: [], line: line.line };
  blocks.push(list);
  return list;
}

function tableFor(blocks: Block[], line: Line): Table {
  const last = blocks.at(-1);
  if (last?.kind === 'table') return last;
  const table: Table = { kind: 'table', rows: [], line: line.line };
  blocks.push(table);
  return table;
}
