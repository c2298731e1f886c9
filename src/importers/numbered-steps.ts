import type { Block, Heading } from './blocks.js';
import { guessSection, recognizeSection } from './sections.js';

/** What somebody is told to do is a step, though it may be about skills or the salary. */
const deed =
  /^\d{1,2}[.)]\s+(?:acquire|apply|ask|attend|become|begin|build|choose|complete|consider|create|cultivate|decide|develop|earn|enroll?|expand|explore|find|finish|focus|gain|get|grow|hone|improve|join|keep|know|learn|look|maintain|make|master|meet|negotiate|network|obtain|pass|practi[cs]e|prepare|pursue|read|research|search|seek|set|specialize|start|stay|study|take|train|understand|volunteer|work (?:as|for|in|on|with)|write|such|lern|mach|finde|sammle|bau|entwick\p{L}+|développe[rz]|obten\p{L}+|desarroll\p{L}+|desenvolv\p{L}+)(?![\p{L}-])/iu;

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
  return !text.endsWith('?') && (deed.test(text) || !(recognizeSection(text, title) ?? guessSection(text)));
}
