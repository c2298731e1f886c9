import type { Career } from '../model/career.js';
import { limits } from '../model/limits.js';
import { parseCareer } from '../model/parse.js';
import { importCsv } from './csv.js';
import { importHtml } from './html.js';
import { importJsonLd } from './json-ld.js';
import { addText, createLocator, lineOfFault } from './locate-issues.js';
import { locatePaths } from './locate-paths.js';
import { importMarkdown } from './markdown.js';
import { fillDocument } from './merge-documents.js';
import { readBlocks } from './read-blocks.js';
import { readText } from './read-text.js';
import type { Importer, ImportIssue, ImportOptions } from './reading.js';
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
  markdown: importMarkdown,
  html: importHtml,
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
  const locate = createLocator(reading, text);
  const located = issues.map((issue) => ({ ...issue, ...locate(issue.path) }));
  return { ...(career && { career }), issues: [...reading.issues, ...located].map(addText(text)) };
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

function refuse(expected: string, received: string): ImportResult {
  const message = `expected ${expected}, received ${received}`;
  return { issues: [{ level: 'error', path: '$', message, expected, received }] };
}
