import { listAncestors } from './locate-paths.js';
import type { ImportIssue, Reading } from './reading.js';

/**
 * Answers where what a path names stands: where its importer says, else where the item's title or name stands, if that
 * is one place.
 */
export function createLocator(reading: Reading, text: string): (path: string) => { line?: number } {
  const lineAt = createLineFinder(text);
  return (path) => locate(path, reading, text, lineAt);
}

function locate(
  path: string,
  { document, lines }: Reading,
  text: string,
  lineAt: (at: number) => number,
): { line?: number } {
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
  return isSure ? { line: lineAt(at) } : {};
}

/** The line a syntax error of JSON names, else the first. */
export function lineOfFault(text: string, message: string): number {
  return createLineFinder(text)(Number(/position (\d+)/.exec(message)?.[1] ?? 0));
}

/** Finds the line of a place; a text is gone through once, however many places are asked for. */
function createLineFinder(text: string): (at: number) => number {
  let starts: number[] | undefined;
  return (at) => {
    if (at === 0) return 1;
    starts ??= Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: mark }) => index + mark.length);
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** Adds what stands on the issue's line, where the importer has not said. */
export function addText(text: string): (issue: ImportIssue) => ImportIssue {
  let lines: string[] | undefined;
  return (issue) => {
    if (issue.line === undefined || issue.text !== undefined) return issue;
    lines ??= text.split(/\r\n?|\n/);
    const words = lines[issue.line - 1]?.trim() ?? '';
    return { ...issue, text: words.length > 80 ? `${words.slice(0, 79)}…` : words };
  };
}
