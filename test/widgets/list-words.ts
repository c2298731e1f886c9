export interface Word {
  text: string;
  box: DOMRect;
  /** The element it stands in. */
  parent: Element;
}

/**
 * The words of an element's shadow root that a reader sees, each with the box it is drawn in. A word that is broken
 * over two lines counts as two.
 */
export function listWords(element: Element): Word[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const words: Word[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('.unseen')) continue;
    for (const { index, 0: text } of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      words.push(...[...range.getClientRects()].map((box) => ({ text, box, parent })));
    }
  }
  return words;
}

/** The words that are drawn outside the box of the element, sideways. */
export function listOutside(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  const words = listWords(element);
  if (words.length === 0) throw new Error('no words are seen');
  return words.filter(({ box }) => box.left < left - 0.5 || box.right > right + 0.5).map(({ text }) => text);
}
