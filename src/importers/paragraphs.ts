import { toText } from './article-text.js';
import { readHtml } from './read-html.js';

/** A text that may be HTML or have empty lines in it, as plain paragraphs. */
export function toParagraphs(text: string): string[] {
  if (/<[a-z/!]|&(?:[a-z]+|#\d+);/i.test(text)) return toText(readHtml(text));
  return text
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
