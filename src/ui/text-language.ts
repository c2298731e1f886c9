import type { Career } from '../model/career.js';

/** The elements that were marked in a root before. */
const marked = new WeakMap<ParentNode, Set<HTMLElement>>();

/**
 * Says of each text of a document, wherever it stands alone, in which language it is: so it is spoken, hyphenated and
 * set as such among interface words of another language. Without a document, what was said before is taken back.
 */
export function markTexts(root: ParentNode, career: Career | undefined): void {
  const { lang = '' } = career ?? {};
  const texts = new Set(listTexts(career));
  const holders = new Set(listElements(root).filter(({ textContent }) => texts.has(textContent.trim())));
  for (const holder of marked.get(root) ?? []) if (!holders.has(holder)) holder.removeAttribute('lang');
  for (const holder of holders) if (holder.lang !== lang) holder.lang = lang;
  marked.set(root, holders);
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
