import type { Block } from './blocks.js';

const bullet = /^[•·◦▪●‣]\s+(?=\S)/;

/** Paragraphs that begin with a typed bullet, as page builders break them, become the items of a list. */
export function gatherBullets(blocks: Block[]): Block[] {
  const gathered: Block[] = [];
  let isTyped = false;
  for (const block of blocks) {
    const isItem = block.kind === 'paragraph' && bullet.test(block.text);
    const list = gathered.at(-1);
    if (!isItem) gathered.push(block);
    else {
      const { text, line } = block;
      const item = { text: text.replace(bullet, ''), line };
      if (isTyped && list?.kind === 'list') list.items.push(item);
      else gathered.push({ kind: 'list', isOrdered: false, items: [item], line });
    }
    isTyped = isItem;
  }
  return gathered;
}
