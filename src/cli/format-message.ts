import { styleText } from 'node:util';
import type { ImportIssue } from '../importers/reading.js';

const colors = { error: 'red', warning: 'yellow', note: 'dim' } as const;

// A file's name or text may hold anything; a message is one line and moves no cursor.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\x00-\x1f\x7f-\x9f\u2028\u2029]/g;

/** One line that people and editors can follow: `article.txt:12: warning: salaryBands[1]: expected …`. */
export function formatMessage(file: string, { level, path, line, message }: ImportIssue, hasColor: boolean): string {
  const name = file === '-' ? '<stdin>' : file;
  const place = line === undefined ? name : `${name}:${line}`;
  const parts = path ? [place, level, path, message] : [place, level, message];
  const [where, , ...what] = parts.map((part) => part.replace(controls, ' '));
  return `${[where, hasColor ? styleText(colors[level], level) : level, ...what].join(': ')}\n`;
}
