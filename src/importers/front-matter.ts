import { isLanguage } from '../model/codes.js';
import type { ImportIssue } from './reading.js';

/** What the front matter of a text says of its article. */
export interface FrontMatter {
  title?: { text: string; line: number };
  summary?: string[];
  /** BCP 47. */
  lang?: string;
  /** The text with empty lines in place of the front matter, so that lines keep their numbers. */
  rest: string;
  /** What could not be read in it. */
  issues: ImportIssue[];
}

interface Entry {
  values: string[];
  line: number;
}

const expected = '"key: value" or a list';

/**
 * Takes the block between lines of `---` (or `+++`) off the beginning of a text: texts, lists and folded texts by their
 * keys. It never becomes content, whether it could be read or not; what is nested deeper is a note each.
 */
export function takeFrontMatter(text: string): FrontMatter {
  const block = findBlock(text);
  if (!block) return { rest: text, issues: [] };
  const issues: ImportIssue[] = [];
  const entries = readEntries(block.split(/\r?\n/).slice(0, -1), issues);
  const title = entries.get('title');
  const summary = entries.get('description') ?? entries.get('summary') ?? entries.get('excerpt');
  const lang = (entries.get('lang') ?? entries.get('language') ?? entries.get('locale'))?.values[0]?.replace('_', '-');
  return {
    ...(title?.values[0] && { title: { text: title.values[0], line: title.line } }),
    ...(summary && summary.values.length > 0 && { summary: summary.values }),
    ...(lang && isLanguage(lang) && { lang }),
    rest: block.replace(/[^\r\n]+/g, '') + text.slice(block.length),
    issues,
  };
}

/** The block with both its marks; empty if it does not end or holds no key, as a rule above a text does not. */
function findBlock(text: string): string {
  if (!/^\uFEFF?(?:---|\+\+\+)[ \t]*\r?\n/.test(text)) return '';
  const end = /\n(?:---|\.\.\.|\+\+\+)[ \t]*(?:\r?\n|$)/.exec(text);
  const block = end ? text.slice(0, end.index + end[0].length) : '';
  return /^[\w-]+[ \t]*[:=]/m.test(block) ? block : '';
}

function readEntries(lines: string[], issues: ImportIssue[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let i = 1; i < lines.length; i++) {
    const start = i;
    const [, key, value = ''] = /^([\w-]+)[ \t]*[:=](?:[ \t]+(.*)|$)/.exec(lines[i]!) ?? [];
    while (i + 1 < lines.length && /^(?:[ \t]|- |$)/.test(lines[i + 1]!)) i++;
    const below = lines.slice(start + 1, i + 1);
    const values = key === undefined ? undefined : readValues(value.trim(), below);
    if (key !== undefined && values) entries.set(key.toLowerCase(), { values, line: start + 1 });
    else if (lines[start]!.trim() && !/^(?:#|---|\.\.\.|\+\+\+)/.test(lines[start]!)) {
      const message = `expected ${expected} in the front matter, left out`;
      issues.push({ level: 'note', path: '$', message, expected, line: start + 1, text: lines[start]!.slice(0, 80) });
    }
  }
  return entries;
}

/** The text or the texts of a key, given what stands beside and below it; nothing if they are nested. */
function readValues(value: string, below: string[]): string[] | undefined {
  const inked = below.map((line) => line.trim()).filter(Boolean);
  if (/^[|>][+-]?$/.test(value)) {
    const text = below.map((line) => line.trim()).join('\n');
    return text
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  }
  if (value === '' && inked.length > 0) {
    const items = inked.map((line) => /^-[ \t]+(?![\w-]+:(?:[ \t]|$))(.+)$/.exec(line)?.[1]);
    return items.every((item) => item !== undefined) ? items.map((item) => unquote(item!)) : undefined;
  }
  if (/^\[.*\]$/.test(value)) return value.slice(1, -1).split(',').map(unquote).filter(Boolean);
  if (/^[{[&*]/.test(value)) return undefined;
  return [unquote([value, ...inked].join(' '))].filter(Boolean);
}

function unquote(text: string): string {
  const words = text.trim();
  const [, double, single] = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(words) ?? [];
  if (double !== undefined) return double.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
  return single === undefined ? words.replace(/\s+#.*$/, '') : single.replaceAll("''", "'");
}
