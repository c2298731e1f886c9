import type * as Importers from '../../../src/importers/index.js';
import type { Sample } from '../measures/measure.js';
import { writeMarkdown } from './article.js';
import { marked, parse } from './parsers.js';

// As it is built, but typed by its source: types are checked before there is a build.
const built = '../../../dist/importers/index.js';
const { importCareer } = (await import(built)) as typeof Importers;

const megabyte = 1_000_000;
/** Just under 10 MB: more is refused. */
export const sizes = [0.01, 0.1, 1, 9.9];

interface Reader {
  id: string;
  format: 'html' | 'markdown';
  read(text: string): unknown;
}

const readers: Reader[] = [
  { id: 'rungs', format: 'html', read: (text) => readCareer(text, 'html') },
  { id: 'parse5', format: 'html', read: (text) => parse(text) },
  { id: 'rungs', format: 'markdown', read: (text) => readCareer(text, 'markdown') },
  { id: 'marked', format: 'markdown', read: (text) => marked.lexer(text) },
];

/** Milliseconds for a megabyte, by reader, format and size; the smaller the text, the more often it is read. */
export function measureSizes(round: number, add: (id: string, sample: Sample) => void): void {
  for (const size of sizes) {
    const texts = { markdown: writeMarkdown(size * megabyte), html: writeHtml(size * megabyte) };
    const times = Math.max(1, Math.round(1 / size));
    // Whoever is first this round is last in the next.
    for (const { id, format, read } of round % 2 ? readers : [...readers].reverse()) {
      const text = texts[format];
      if (size < 1) read(text);
      const start = performance.now();
      for (let i = 0; i < times; i++) read(text);
      const spent = (performance.now() - start) / times;
      add(id, { [`${format}.${size}`]: spent / (text.length / megabyte) });
    }
  }
}

function writeHtml(length: number): string {
  const head = '<!doctype html><title>Pastry chef</title>';
  const sample = writeMarkdown(0);
  const growth = marked.parser(marked.lexer(sample)).length / sample.length;
  return head + marked.parser(marked.lexer(writeMarkdown(length / (growth * 1.02))));
}

function readCareer(text: string, format: Reader['format']): void {
  const { career } = importCareer(text, { format });
  if (!career?.salaryBands.length) throw new Error(`no salary bands in ${format} of ${text.length} characters`);
}
