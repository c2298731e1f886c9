import type { Career } from '../model/career.js';
import type { Phrases } from '../text/phrases.js';

/** The elements that were marked in a root before. */
const marked = new WeakMap<ParentNode, HTMLElement[]>();

/**
 * Says of our words, and of each text of the document that stands alone among them, in which language they are: so they
 * are spoken, hyphenated and set as such. Without phrases they are in the same, and what was said before is taken back.
 */
export function markTexts(root: ParentNode, career: Career | undefined, phrases: Phrases | undefined): void {
  const texts = new Set(listTexts(career));
  const langs = new Map<HTMLElement, string>();
  const frame = root.querySelector<HTMLElement>('[part=frame], [part=guide]');
  if (phrases && frame) langs.set(frame, phrases.wordsLang);
  for (const element of phrases ? listElements(root) : [])
    if (texts.has(element.textContent.trim())) langs.set(element, career?.lang ?? phrases?.lang ?? '');
  for (const element of marked.get(root) ?? []) if (!langs.has(element)) element.removeAttribute('lang');
  for (const [element, lang] of langs) if (element.lang !== lang) element.lang = lang;
  marked.set(root, [...langs.keys()]);
}

/** All strings of a document; what is no text of its own, such as an id, is no text of a widget either. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

/** The innermost elements that hold words. */
function listElements(root: ParentNode): HTMLElement[] {
  const elements = new Set<HTMLElement>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement && node.textContent?.trim()) elements.add(node.parentElement);
  return [...elements];
}
