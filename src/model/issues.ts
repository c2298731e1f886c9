import { cutText, limits } from './limits.js';

/** Something `parseCareer` noticed. The rest of the document is read all the same. */
export interface Issue {
  /** error: something is lost; warning: something was repaired or is of no use; note: nothing to worry about. */
  level: 'error' | 'warning' | 'note';
  /** Where, in the document as given: `salaryBands[3].min`, or `$` for the whole. */
  path: string;
  message: string;
  expected?: string;
  received?: string;
}

export type Path = readonly (string | number)[];

export interface Fault {
  expected: string;
  received: string;
  /** What was done about it. */
  remedy?: string;
}

export interface Report {
  add(level: Issue['level'], path: Path, problem: Fault | string): void;
  /** Whether something was said about this very place. */
  has(path: Path): boolean;
  /** Everything said, with a closing issue that counts what went beyond the limit. */
  list(): Issue[];
}

/** Starts an empty report. Memory stays bounded, however much is wrong. */
export function createReport(): Report {
  const issues: Issue[] = [];
  const places = new Set<string>();
  const hidden = { error: 0, warning: 0, note: 0 };

  return {
    add(level, path, problem) {
      const place = formatPath(path);
      places.add(place);
      if (issues.length >= limits.issues) {
        hidden[level]++;
        return;
      }
      issues.push({ level, path: place, ...(typeof problem === 'string' ? { message: problem } : tellFault(problem)) });
    },
    has: (path) => places.size > 0 && places.has(formatPath(path)),
    list() {
      const more = hidden.error + hidden.warning + hidden.note;
      if (more === 0) return issues;
      const level = hidden.error ? 'error' : hidden.warning ? 'warning' : 'note';
      return [...issues, { level, path: '$', message: `and ${more} more issues` }];
    },
  };
}

/** A value in a few words, for a person to recognise. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  return `a ${typeof value}`;
}

function tellFault({ expected, received, remedy }: Fault) {
  return { message: `expected ${expected}, received ${received}${remedy ? `, ${remedy}` : ''}`, expected, received };
}

function formatPath(path: Path): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^\$?[\w-]{1,60}$/.test(key)) text += text ? `.${key}` : key;
    else text += `[${JSON.stringify(shorten(key))}]`;
  }
  return text || '$';
}

function shorten(text: string): string {
  return text.length > 60 ? `${cutText(text, 60)}…` : text;
}
