import type { Block } from './blocks.js';

const pictograph = '(?:[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u{1f3fb}-\\u{1f3ff}\\ufe0f\\u200d\\u20e3]+)';
const isArrow = '(?![\\u2190-\\u21ff\\u27a1\\u2b05-\\u2b07])';
const before = new RegExp(`^(?:\\s*${isArrow}${pictograph})+\\s*`, 'u');
const behind = new RegExp(`(?:\\s*${pictograph})+$`, 'u');
/** A figure on a key: "Step 1️⃣". */
const key = /(\d)\ufe0f?\u20e3/gu;

/** Leaves out the pictures that stand before lines, and behind headings: they are no part of a name. */
export function dropPictographs(blocks: Block[]): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return block;
    if (block.kind === 'list') return { ...block, items: block.items.map(dropBefore) };
    return block.kind === 'heading' ? { ...block, text: cut(block.text).replace(behind, '') } : dropBefore(block);
  });
}

function dropBefore<T extends { text: string; lead?: { label: string; rest: string } }>(line: T): T {
  const text = cut(line.text);
  if (text === line.text) return line;
  return { ...line, text, ...(line.lead && { lead: { ...line.lead, label: cut(line.lead.label) } }) };
}

/** A text that is nothing but pictures stays. */
function cut(text: string): string {
  return text.replace(key, '$1').replace(before, '') || text;
}
