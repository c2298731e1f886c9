import type { Block, List, Paragraph } from './blocks.js';

/** Paragraphs in a row that each begin in bold, "**Earn a degree.** Most …", two or more, become the items of a list. */
export function listLedParagraphs(blocks: Block[]): Block[] {
  const gathered: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    const isBehind = isLed(blocks[i - 1]);
    if (!isLed(block) || !(isBehind || isLed(blocks[i + 1]))) gathered.push(block);
    else {
      const { text, lead, line } = block;
      const item = { text, lead, line };
      if (isBehind) (gathered.at(-1) as List).items.push(item);
      else gathered.push({ kind: 'list', isOrdered: false, items: [item], line });
    }
  }
  return gathered;
}

function isLed(block: Block | undefined): block is Paragraph & Required<Pick<Paragraph, 'lead'>> {
  return block?.kind === 'paragraph' && block.lead !== undefined;
}
