import { readCsv } from './read-csv.js';
import { findHeadings } from './table-columns.js';

export const formats = ['text', 'html', 'markdown', 'csv', 'json-ld', 'json'] as const;
export type Format = (typeof formats)[number];

const openingTag =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype|<!--|<(?:html|head|body|article|main|section|div|header|nav|aside|h[1-6]|p|ul|ol|dl|table|script|style|meta|link|title|blockquote|figure|span|a|img|strong|em|b|i)[\s/>])/i;
const tags = /<\/(?:p|h[1-6]|li|ul|ol|div|table|td|article|section|html)>/gi;
const markdownMarks = [
  /^ {0,3}#{1,6} \S/m,
  /^ {0,3}\S[^\n]{0,200}\n {0,3}(?:=|-){3,} *$/m,
  /^ {0,3}\|?(?: ?:?-{3,}:? ?\|)+/m,
  /\[[^\]\n]{1,200}\]\(\S{1,500}\)/,
  /(?<![*\w])\*\*[^*\s][^*\n]{0,200}\*\*/,
  /(?<![_\w])__[^_\s][^_\n]{0,200}__(?!\w)/,
  /^```/m,
];

/** What a text is written in, judged by its beginning; plain text if it is nothing else. */
export function recognizeFormat(text: string): Format {
  const head = text
    .slice(0, 20_000)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimStart();
  if (/^\{|^\[\s*(?:[{[\]"\d-]|$)/.test(head) && !/^\[[^\]\n]{0,200}\]\(/.test(head)) {
    const isLinked = /"@(?:context|type|graph|id)"|"(?:https?:\/\/)schema\.org/.test(head);
    return isLinked ? 'json-ld' : 'json';
  }
  if (openingTag.test(head)) return 'html';
  if (/^---\n/.test(head)) return 'markdown';
  if (isTable(head)) return 'csv';
  if (markdownMarks.some((mark) => mark.test(head))) return 'markdown';
  return (head.match(tags)?.length ?? 0) >= 3 ? 'html' : 'text';
}

/** Tables have known headings in one of their first lines; those that begin with a bar are Markdown. */
function isTable(head: string): boolean {
  if (head.startsWith('|')) return false;
  const rows = readCsv(head.split('\n').slice(0, 8).join('\n'));
  const at = findHeadings(rows);
  return at >= 0 && rows[at]!.cells.length > 1;
}
