import type { RawStep } from './article-document.js';
import type { ArticleReport } from './article-report.js';
import { type Section, splitParts } from './article-sections.js';
import { reportStray, toText } from './article-text.js';
import { splitLabel } from './article-words.js';
import type { Block, List } from './blocks.js';
import { readStepHeading } from './sections.js';

/** Adds the steps of a section: one a heading ("Step 1: …", "1. …" or bare), else one an item of its numbered list. */
export function readSteps(section: Section, steps: RawStep[], report: ArticleReport): void {
  for (const { heading, blocks } of splitParts(section)) {
    if (heading) steps.push(createStep(cutNumber(heading.text), toText(blocks)));
    else readListedSteps(blocks, steps, report);
  }
}

function readListedSteps(blocks: Block[], steps: RawStep[], report: ArticleReport): void {
  const lists = blocks.filter((block): block is List => block.kind === 'list' && block.isOrdered);
  for (const { text, lead } of lists.flatMap(({ items }) => items)) {
    const named = lead ?? splitLabel(cutNumber(text));
    if (named) steps.push(createStep(cutNumber(named.label), named.rest ? [named.rest] : []));
    else steps.push(createStep(cutNumber(text).replace(/\.$/, ''), []));
  }
  const others = blocks.filter((block) => !lists.includes(block as List));
  reportStray(others, 'steps', 'a step such as "Step 1: Learn the trade"', report);
}

function createStep(title: string, body: string[]): RawStep {
  return body.length > 0 ? { title, body } : { title };
}

function cutNumber(text: string): string {
  return readStepHeading(text)?.title ?? text.replace(/^\d{1,3}[.):]\s+/, '');
}
