import type { Career } from '../model/career.js';
import { limits } from '../model/limits.js';
import { parseCareer } from '../model/parse.js';
import { readArticle } from './article.js';
import type { Block } from './blocks.js';
import { importCsv } from './csv.js';
import { findJsonLd } from './find-json-ld.js';
import { importJsonLd } from './json-ld.js';
import { listAncestors, locatePaths } from './locate-paths.js';
import { fillDocument } from './merge-documents.js';
import { readHtml } from './read-html.js';
import { readLadder } from './read-ladder.js';
import { readMarkdown } from './read-markdown.js';
import { readText } from './read-text.js';
import type { Importer, ImportIssue, ImportOptions, Reading } from './reading.js';
import { type Format, formats, recognizeFormat } from './recognize.js';

export interface ImportCareerOptions extends ImportOptions {
  /** What the text is written in. Default: recognised by its content. */
  format?: Format;
}

export interface ImportResult {
  /** Missing if nothing usable was found. */
  career?: Career;
  /** What was not understood, with its line where that is known, then what `parseCareer` repaired. */
  issues: ImportIssue[];
}

const importers: Record<Exclude<Format, 'json'>, Importer> = {
  text: (text, options) => readBlocks(readText(text), options),
  markdown: (text, options) => readBlocks(readMarkdown(text), options),
  html: importPage,
  csv: importCsv,
  'json-ld': importJsonLd,
};

/**
 * Turns an article (plain text, Markdown, HTML), a table (CSV, TSV), schema.org JSON-LD or a career document as JSON
 * into a career. Pure: no network, no DOM, and no script of the text runs. Never throws on data of any kind; texts of
 * more than `limits.json` characters are refused with an issue.
 *
 * @throws {TypeError} if the text is no string
 * @throws {RangeError} on an unknown format
 */
export function importCareer(text: string, options: ImportCareerOptions = {}): ImportResult {
  if (typeof text !== 'string') throw new TypeError(`importCareer takes a string: ${typeof text}`);
  const { format: wanted, ...rest } = options;
  if (wanted !== undefined && !formats.includes(wanted)) throw new RangeError(`unknown format: ${String(wanted)}`);
  if (text.length > limits.json) return refuse(`a text of at most ${limits.json} characters`, `${text.length}`);
  const format = wanted ?? recognizeFormat(text);
  if (format === 'json') return importDocument(text);
  const reading = importers[format](text, rest);
  const document = fillDocument(reading.document, {});
  if (Object.keys(document).every((key) => key === 'lang' || key === 'currency')) {
    if (reading.issues.some(({ level }) => level === 'error')) return { issues: reading.issues.map(addText(text)) };
    const { issues } = refuse('something about a career', 'nothing of the kind');
    return { issues: [...reading.issues.map(addText(text)), ...issues] };
  }
  const { career, issues } = parseCareer(fillDocument(document, rest));
  const located = issues.map((issue) => ({ ...issue, ...locate(issue.path, reading, text) }));
  return { ...(career && { career }), issues: [...reading.issues, ...located].map(addText(text)) };
}

function readBlocks(blocks: Block[], options: ImportOptions): Reading {
  return readLadder(blocks) ?? readArticle(blocks, options);
}

/** The article of a page; its JSON-LD says what the article does not. */
function importPage(text: string, options: ImportOptions): Reading {
  const article = readBlocks(readHtml(text), options);
  if (findJsonLd(text).length === 0) return article;
  const data = importJsonLd(text, options);
  return {
    ...article,
    document: fillDocument(article.document, data.document),
    // Pages carry JSON-LD for much else: that none of it is about a career is no fault.
    issues: [...article.issues, ...(Object.keys(data.document).length > 0 ? data.issues : [])],
  };
}

function importDocument(text: string): ImportResult {
  const { career, issues } = parseCareer(text);
  const lines = career
    ? locatePaths(
        text,
        issues.map(({ path }) => path),
      )
    : new Map<string, number>();
  const located = issues.map((issue) => ({
    ...issue,
    line: lines.get(issue.path) ?? lineOfFault(text, issue.message),
  }));
  return { ...(career && { career }), issues: located.map(addText(text)) };
}

/** Where an item stands: where its importer says, else where its title or name stands, if that is one place. */
function locate(path: string, { document, lines }: Reading, text: string): { line?: number } {
  for (const place of listAncestors(path)) {
    const line = lines?.get(place);
    if (line !== undefined) return { line };
  }
  const [, list = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const items: unknown = document[list as keyof typeof document];
  const item: unknown = Array.isArray(items) ? items[Number(index)] : undefined;
  if (typeof item !== 'object' || item === null) return {};
  const { title, name, question } = item as Record<string, unknown>;
  const words = title ?? name ?? question;
  const at = typeof words === 'string' && words !== '' ? text.indexOf(words) : -1;
  // A wrong line is worse than none.
  const isSure = at >= 0 && at === text.lastIndexOf(words as string);
  return isSure ? { line: countLines(text, at) } : {};
}

/** The line a syntax error of JSON names, else the first. */
function lineOfFault(text: string, message: string): number {
  return countLines(text, Number(/position (\d+)/.exec(message)?.[1] ?? 0));
}

function countLines(text: string, end: number): number {
  return 1 + (text.slice(0, end).match(/\r\n?|\n/g)?.length ?? 0);
}

/** Adds what stands on the issue's line, where the importer has not said. */
function addText(text: string): (issue: ImportIssue) => ImportIssue {
  let lines: string[] | undefined;
  return (issue) => {
    if (issue.line === undefined || issue.text !== undefined) return issue;
    lines ??= text.split(/\r\n?|\n/);
    const words = lines[issue.line - 1]?.trim() ?? '';
    return { ...issue, text: words.length > 80 ? `${words.slice(0, 79)}…` : words };
  };
}

function refuse(expected: string, received: string): ImportResult {
  const message = `expected ${expected}, received ${received}`;
  return { issues: [{ level: 'error', path: '$', message, expected, received }] };
}
