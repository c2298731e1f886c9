import type { Block, Heading } from './blocks.js';
import { guessSection, recognizeSection } from './sections.js';

/** The longest row of headings "1. …", "2. …" of one rank, three or more, that ask nothing and open no known section. */
export function findNumberedSteps(blocks: Block[], title: string): Heading[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const rows = [1, 2, 3, 4, 5, 6].flatMap((level) => {
    let row: Heading[] = [];
    return headings.flatMap((heading) => {
      if (heading.level < level) row = [];
      if (heading.level !== level) return [];
      const number = Number(/^(\d{1,2})[.)]\s/.exec(heading.text)?.[1]);
      row = number === row.length + 1 && isOfNoSection(heading.text, title) ? [...row, heading] : [];
      return [row];
    });
  });
  const longest = rows.reduce((most, row) => (row.length > most.length ? row : most), []);
  return longest.length > 2 ? longest : [];
}

function isOfNoSection(text: string, title: string): boolean {
  return !text.endsWith('?') && !(recognizeSection(text, title) ?? guessSection(text));
}
