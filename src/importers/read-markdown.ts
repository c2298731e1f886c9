import { Lexer, type Token, type Tokens } from 'marked';
import { limits } from '../model/limits.js';
import type { Block, List } from './blocks.js';
import { gatherBullets } from './bullet-paragraphs.js';
import { takeFrontMatter } from './front-matter.js';
import { createParagraph, findLead, isLinkList, joinRuns, type Run } from './inline-runs.js';
import { readHtml } from './read-html.js';
import { readMarkdownRuns } from './read-markdown-runs.js';
import { readText } from './read-text.js';

/**
 * Reads Markdown. HTML inside it is read as HTML; front matter, code and lines that are nothing but a link are left
 * out. Text too tangled for the lexer is read as plain text.
 */
export function readMarkdown(text: string): Block[] {
  const source = takeFrontMatter(text)
    .rest.replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  try {
    const blocks: Block[] = [];
    addTokens(lex(breakLabels(flatten(source))), 1, blocks);
    return gatherBullets(blocks);
  } catch {
    return readText(source);
  }
}

function lex(source: string): Token[] {
  const lexer = new Lexer();
  const tokens = lexer.blockTokens(source, []);
  for (const { src, tokens: inline } of lexer.inlineQueue) {
    // A paragraph too long for a document is not worth what its marks may cost.
    if (src.length > limits.text) inline.push({ type: 'text', raw: src, text: src });
    else lexer.inlineTokens(src, inline);
  }
  return tokens;
}

/** Twenty ranks of quotes and lists are enough for an article, and more would exhaust the stack. */
function flatten(source: string): string {
  return source.replace(/^[ \t>]{40,}/gm, (marks) => marks.slice(0, 40)).replace(/^(?:[-*+] ){20,}/gm, '- ');
}

/** Lines in a row that are each "Staff nurse: $70,000" are meant as lines, though Markdown joins them. */
function breakLabels(source: string): string {
  const lines = source.split('\n');
  const isLabelled = lines.map(
    (line) => line.length <= 160 && /^[*_]{0,3}[\p{Lu}\p{N}][^:|]{0,60}:[*_]{0,3}\s+\S/u.test(line),
  );
  return lines.map((line, i) => (isLabelled[i] && isLabelled[i + 1] ? `${line}  ` : line)).join('\n');
}

function addTokens(tokens: Token[], start: number, blocks: Block[]): void {
  let line = start;
  for (const token of tokens) {
    addToken(token as Tokens.Generic, line + countLines(/^\n*/.exec(token.raw)![0]), blocks);
    line += countLines(token.raw);
  }
}

function addToken(token: Tokens.Generic, line: number, blocks: Block[]): void {
  switch (token.type) {
    case 'heading':
      blocks.push({ kind: 'heading', level: token.depth, text: readWords(token.tokens), line });
      break;
    case 'paragraph':
    case 'text':
      addParagraphs(token.tokens ?? [token as Token], line, blocks);
      break;
    case 'blockquote':
      addTokens(token.tokens ?? [], line, blocks);
      break;
    case 'list':
      addList(token as Tokens.List, line, blocks);
      break;
    case 'table':
      addTable(token as Tokens.Table, line, blocks);
      break;
    case 'html':
      for (const block of readHtml(token.raw)) blocks.push(moveBlock(block, line - 1));
      break;
  }
}

function addParagraphs(tokens: Token[], start: number, blocks: Block[]): void {
  let line = start;
  for (const runs of readMarkdownRuns(tokens)) {
    const block = createParagraph(runs, line);
    if (block) blocks.push(block);
    line++;
  }
}

/** Items in a row; an item with a heading or a table in it is read as if it stood outside. */
function addList(token: Tokens.List, start: number, blocks: Block[]): void {
  const list: List = { kind: 'list', isOrdered: token.ordered, items: [], line: start };
  const all: Run[][] = [];
  const outside: Block[] = [];
  addItems(token, start, (item, line, isInner) => {
    if (item.tokens.some(({ type }) => type === 'heading' || type === 'table'))
      return addTokens(item.tokens, line, outside);
    const runs = item.tokens
      .filter(({ type }) => type === 'text' || type === 'paragraph')
      .flatMap((part) => [
        { text: ' ' },
        ...readMarkdownRuns((part as Tokens.Generic).tokens ?? [part]).flatMap((run) => [...run, { text: ' ' }]),
      ]);
    const text = joinRuns(runs);
    const lead = findLead(runs);
    all.push(runs);
    if (text) list.items.push({ text, ...(lead && { lead }), ...(isInner && { isInner }), line });
  });
  if (list.items.length > 0 && !isLinkList(all)) blocks.push(list);
  for (const block of outside) blocks.push(block);
}

function addItems(
  token: Tokens.List,
  start: number,
  add: (item: Tokens.ListItem, line: number, isInner: boolean) => void,
  isInner = false,
): void {
  let line = start;
  for (const item of token.items) {
    add(item, line, isInner);
    for (const inner of item.tokens) if (inner.type === 'list') addItems(inner as Tokens.List, line + 1, add, true);
    line += countLines(item.raw);
  }
}

function addTable({ header, rows }: Tokens.Table, line: number, blocks: Block[]): void {
  const all = [header, ...rows].map((cells, i) => ({
    cells: cells.map((cell) => readWords(cell.tokens)),
    line: line + (i === 0 ? 0 : i + 1),
  }));
  blocks.push({ kind: 'table', rows: all, line });
}

function readWords(tokens: Token[] | undefined): string {
  return joinRuns(readMarkdownRuns(tokens ?? []).flatMap((runs) => [...runs, { text: ' ' }]));
}

function moveBlock(block: Block, by: number): Block {
  const moved = { ...block, line: block.line + by };
  if (moved.kind === 'list') moved.items = moved.items.map((item) => ({ ...item, line: item.line + by }));
  if (moved.kind === 'table') moved.rows = moved.rows.map((row) => ({ ...row, line: row.line + by }));
  return moved;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
