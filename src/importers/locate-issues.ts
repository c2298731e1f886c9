import { listAncestors } from './locate-paths.js';
import type { ImportIssue, Reading } from './reading.js';

/** Where an item stands: where its importer says, else where its title or name stands, if that is one place. */
export function locate(path: string, { document, lines }: Reading, text: string): { line?: number } {
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
export function lineOfFault(text: string, message: string): number {
  return countLines(text, Number(/position (\d+)/.exec(message)?.[1] ?? 0));
}

function countLines(text: string, end: number): number {
  return 1 + (text.slice(0, end).match(/\r\n?|\n/g)?.length ?? 0);
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
