import { dropEnd } from './article-furniture.js';
import { listPlaces } from './article-text.js';
import { isMarkedQuestion } from './article-words.js';
import type { Block, Heading } from './blocks.js';
import { findNumberedSteps } from './numbered-steps.js';
import { isPayLine } from './pay-labels.js';
import type { SectionKind } from './section-phrases.js';
import { guessSection, isLevelHeading, readStepHeading, recognizeSection } from './sections.js';

export interface Section {
  kind: SectionKind;
  /** Nothing above the introduction. */
  heading?: Heading;
  /** Rank of its heading; headings of a higher number stand inside it. */
  level: number;
  blocks: Block[];
}

/** A heading inside a section with what stands below it; without a heading, what comes before the first. */
export interface Part {
  heading?: Heading;
  blocks: Block[];
}

/**
 * Cuts an article at the headings that open a section. The blocks begin after the title. In a guide to becoming
 * something, numbered headings that open no section are its steps.
 */
export function splitSections(blocks: Block[], title: string, isGuide = false): Section[] {
  const steps = isGuide ? findNumberedSteps(blocks, title) : [];
  let current: Section = { kind: 'introduction', level: 0, blocks: [] };
  const sections = [current];
  for (const block of dropEnd(blocks)) {
    const next =
      block.kind === 'heading'
        ? openSection(block, current, title, steps.includes(block))
        : openQuestions(block, current);
    if (next) sections.push((current = next));
    if (isPayAlone(block, current)) sections.push({ kind: 'salary', level: 7, blocks: [block] });
    else if (!next || next.heading !== block) current.blocks.push(block);
  }
  return sections;
}

/** Cuts a section at its headings: at those of the highest rank, the others stay among the blocks, or at every one. */
export function splitParts({ blocks }: Section, isDeep = false): Part[] {
  const top = blocks.reduce((level, block) => (block.kind === 'heading' ? Math.min(level, block.level) : level), 7);
  let current: Part = { blocks: [] };
  const parts = [current];
  for (const block of blocks) {
    if (block.kind === 'heading' && (isDeep || block.level === top))
      parts.push((current = { heading: block, blocks: [] }));
    else current.blocks.push(block);
  }
  return parts.filter(({ heading, blocks: content }) => heading || content.length > 0);
}

function openSection(heading: Heading, current: Section, title: string, isStep: boolean): Section | undefined {
  const { text, level } = heading;
  const isInside = level > current.level && current.level > 0;
  if (isStep || readStepHeading(text)) {
    const isPart = current.kind === 'steps' || (isInside && !isAside(current) && !isProse(current));
    return isPart ? undefined : { kind: 'steps', level, blocks: [] };
  }
  if (isLevelHeading(text) && !isInside)
    return current.kind === 'path' ? undefined : { kind: 'path', level, blocks: [] };
  if (isInside && current.kind !== 'other') return undefined;
  if (!isInside && isFlatQuestion(heading, current)) return undefined;
  const known = recognizeSection(text, title);
  if (isInside) return known && { kind: known, heading, level, blocks: [] };
  if (!known && isPartOfFlatSection(heading, current)) return undefined;
  return { kind: known ?? guessSection(text) ?? 'other', heading, level, blocks: [] };
}

/** "Pay: $22 an hour" in a section about something else. */
function isPayAlone(block: Block, { kind }: Section): boolean {
  return block.kind === 'paragraph' && !/^(?:salary|path|steps|faqs|related)$/.test(kind) && isPayLine(block.text);
}

/** "Q: Is it hard?" is asked in no other section. */
function openQuestions(block: Block, { kind, level }: Section): Section | undefined {
  const isAsked = block.kind === 'paragraph' && isMarkedQuestion(block.text);
  return isAsked && kind !== 'faqs' ? { kind: 'faqs', level, blocks: [] } : undefined;
}

/** A question as high as the heading "FAQ", with no other in between that stands lower: one of those asked there. */
function isFlatQuestion({ text, level }: Heading, { kind, level: own, blocks }: Section): boolean {
  if (kind !== 'faqs' || level !== own || !text.endsWith('?')) return false;
  const above = blocks.slice(0, 100);
  const first = above.findIndex((block) => block.kind === 'heading' && block.level === own);
  return listPlaces(first < 0 ? above : above.slice(0, first)).every((place) => !place.text.includes('?'));
}

/** Where all headings have one rank, these still belong to the section above. */
function isPartOfFlatSection({ text }: Heading, { kind }: Section): boolean {
  return (kind === 'faqs' && text.endsWith('?')) || (kind === 'steps' && /^\d{1,3}[.)]\s/.test(text));
}

function isAside({ kind }: Section): boolean {
  return kind === 'other' || kind === 'related' || kind === 'conclusion';
}

/** Sections of text alone: a step in them begins another. */
function isProse({ kind }: Section): boolean {
  return kind === 'role' || kind === 'environment';
}
