import { readArticle } from './article.js';
import type { Block } from './blocks.js';
import { readLadder } from './read-ladder.js';
import type { ImportOptions, Reading } from './reading.js';

/** Reads the blocks of a text: a ladder, where its headings are levels, else an article. */
export function readBlocks(blocks: Block[], options: ImportOptions): Reading {
  return readLadder(blocks) ?? readArticle(blocks, options);
}
