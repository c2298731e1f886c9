import type { RawStep } from './article-document.js';
import type { ArticleReport } from './article-report.js';
import { type Section, splitParts } from './article-sections.js';
import { reportStray, toText } from './article-text.js';
import { cutNumber, splitLabel, splitSentences } from './article-words.js';
import type { Block, List } from './blocks.js';
import { readDuration } from './durations.js';
import { listLedParagraphs } from './led-paragraphs.js';
import { nestItems } from './nested-items.js';
import { readStepHeading } from './sections.js';

/** Adds the steps of a section: one a heading ("Step 1: …", "1. …" or bare), else one an item of its list. */
export function readSteps(section: Section, steps: RawStep[], report: ArticleReport): void {
  for (const { heading, blocks } of splitParts(section)) {
    if (heading) steps.push(createStep(cutStep(heading.text), toText(blocks)));
    else readListedSteps(listLedParagraphs(blocks), steps, report);
  }
}

function readListedSteps(blocks: Block[], steps: RawStep[], report: ArticleReport): void {
  const all = blocks.filter((block): block is List => block.kind === 'list');
  const ordered = all.filter(({ isOrdered }) => isOrdered);
  // A list without numbers is one of steps where there is no other.
  const lists = ordered.length > 0 || all.length > 1 ? ordered : all;
  for (const { item, inner } of nestItems(lists.flatMap(({ items }) => items))) {
    const { label, rest } = item.lead ?? splitLabel(cutStep(item.text)) ?? cutSentence(cutStep(item.text));
    steps.push(createStep(cutStep(label), [rest, ...inner.map(({ text }) => text)].filter(Boolean)));
  }
  const others = blocks.filter((block) => !lists.includes(block as List));
  reportStray(others, 'steps', 'a step such as "Step 1: Learn the trade"', report);
}

/** A step without a name is called by its first sentence. */
function cutSentence(text: string): { label: string; rest: string } {
  const [first = text] = splitSentences(text);
  return { label: first.replace(/\.$/, ''), rest: text.slice(first.length).trim() };
}

/** How long it takes stands in brackets behind the title, or is all that a paragraph says. */
function createStep(name: string, text: string[]): RawStep {
  const [, before, aside = ''] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(name) ?? [];
  const named = before && readDuration(aside);
  const title = named ? before : name;
  const said = named ? undefined : text.find((paragraph) => readDuration(paragraph));
  const duration = named || (said && readDuration(said));
  const body = text.filter((paragraph) => paragraph !== said);
  return { title, ...(body.length > 0 && { body }), ...(duration && { duration }) };
}

function cutStep(text: string): string {
  return readStepHeading(text)?.title ?? cutNumber(text);
}
