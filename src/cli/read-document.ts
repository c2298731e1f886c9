import { locatePaths } from '../importers/locate-paths.js';
import type { ImportIssue } from '../importers/reading.js';
import type { Career } from '../model/career.js';
import { parseCareer } from '../model/parse.js';
import type { Io } from './io.js';
import { readText } from './read-text.js';

/** A career document from a file or `-`, and every issue with its line. Throws where it cannot be read at all. */
export async function readDocument(file: string, io: Io): Promise<{ career?: Career; issues: ImportIssue[] }> {
  const text = await readText(file, io);
  const { career, issues } = parseCareer(text);
  if (!career) return { issues: issues.map((issue) => placeSyntaxError(text, issue)) };
  const lines = locatePaths(
    text,
    issues.map(({ path }) => path),
  );
  return { career, issues: issues.map((issue) => place(issue, lines.get(issue.path))) };
}

export function hasErrors(issues: readonly ImportIssue[]): boolean {
  return issues.some(({ level }) => level === 'error');
}

/** What JSON.parse says of a fault ends in its position. */
function placeSyntaxError(text: string, issue: ImportIssue): ImportIssue {
  const [, position] = /\bposition (\d+)/.exec(issue.message) ?? [];
  return place(issue, position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length);
}

function place(issue: ImportIssue, line: number | undefined): ImportIssue {
  return line === undefined ? issue : { ...issue, line };
}
