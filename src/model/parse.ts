import type { Career } from './career.js';
import { createReport, describeValue, type Issue, type Report } from './issues.js';
import { limits } from './limits.js';
import { mendCareer } from './mend.js';
import { copyPlain } from './plain.js';
import { repairCareer } from './repair.js';
import { knownKeys } from './schema.js';

export { formatIssue } from './format-issue.js';
export type { Issue } from './issues.js';

export interface ParseResult {
  /** Missing only if the input was no object at all. */
  career?: Career;
  issues: Issue[];
}

/**
 * Reads a career document, given as an object or as JSON text. Never throws: whatever does not fit is repaired or left
 * out and told as an issue, and the rest is kept. The input is not changed, and parsing a parsed career changes nothing.
 */
export function parseCareer(input: unknown): ParseResult {
  const report = createReport();
  const document = copyPlain(typeof input === 'string' ? readJson(input, report) : input, knownKeys, report);
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    // Nothing here means that what is wrong has been said.
    if (document !== undefined || !report.has([])) {
      report.add('error', [], { expected: 'a career document', received: describeValue(document) });
    }
    return { issues: report.list() };
  }
  const { career, placeOf } = mendCareer(document, report);
  if (!career.title && !report.has(['title'])) {
    report.add('error', ['title'], { expected: 'a text', received: 'nothing' });
  }
  repairCareer(career, placeOf, report);
  return { career, issues: report.list() };
}

function readJson(text: string, report: Report): unknown {
  if (text.length > limits.json) {
    const received = `${text.length}`;
    report.add('error', [], { expected: `JSON of at most ${limits.json} characters`, received });
    return undefined;
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const remedy = error instanceof Error ? error.message : undefined;
    report.add('error', [], { expected: 'JSON', received: describeValue(text), remedy });
    return undefined;
  }
}
