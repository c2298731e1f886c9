import { splitLabel } from './article-words.js';
import type { Block, Lead, List } from './blocks.js';

/**
 * Paragraphs in a row that each begin with a name, "**Earn a degree.** Most …" or "Master: runs crews.", two or more,
 * become the items of a list.
 */
export function listLedParagraphs(blocks: Block[]): Block[] {
  const gathered: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    const lead = leadOf(block);
    const isBehind = leadOf(blocks[i - 1]) !== undefined;
    if (block.kind !== 'paragraph' || !lead || !(isBehind || leadOf(blocks[i + 1]))) gathered.push(block);
    else {
      const { text, line } = block;
      const item = { text, lead, line };
      if (isBehind) (gathered.at(-1) as List).items.push(item);
      else gathered.push({ kind: 'list', isOrdered: false, items: [item], line });
    }
  }
  return gathered;
}

function leadOf(block: Block | undefined): Lead | undefined {
  return block?.kind === 'paragraph' ? (block.lead ?? splitLabel(block.text)) : undefined;
}
