import type { RawSkill } from './article-document.js';
import type { ArticleReport, Place } from './article-report.js';
import { type Part, type Section, splitParts } from './article-sections.js';
import { listPlaces, toText } from './article-text.js';
import { countWords, cutNumber, isLeadIn, splitLabel } from './article-words.js';
import type { Block, Lead } from './blocks.js';
import { groupName, nestItems } from './nested-items.js';

const expected = 'a skill such as "Communication: You say what matters"';

/**
 * Adds the skills of a section: "Name: sentence" as items or paragraphs, names alone, and headings with a paragraph
 * below. A heading above a list names the group of the list's skills.
 */
export function readSkills(section: Section, skills: RawSkill[], report: ArticleReport): void {
  for (const part of splitParts(section, true)) {
    if (part.heading && !isGroup(part)) skills.push(createSkill(cutNumber(part.heading.text), toText(part.blocks)));
    else
      for (const block of part.blocks) readBlock(block, part.heading && cutNumber(part.heading.text), skills, report);
  }
}

function isGroup({ blocks }: Part): boolean {
  return blocks.length === 0 || blocks.some(({ kind }) => kind === 'list');
}

function readBlock(block: Block, group: string | undefined, skills: RawSkill[], report: ArticleReport): void {
  if (block.kind === 'paragraph') {
    const named = block.lead ?? splitLabel(block.text) ?? splitName(block.text);
    const names = named ? [] : splitNames(block.text);
    if (named) skills.push(createSkill(named.label, [named.rest], group));
    else if (names.length > 0) skills.push(...names.map((name) => createSkill(raise(name), [], group)));
    else if (!isLeadIn(block.text)) report.add('skills', block, expected);
    return;
  }
  if (block.kind !== 'list') {
    for (const place of listPlaces([block])) readItem(place, group, skills, report);
    return;
  }
  for (const nested of nestItems(block.items)) {
    const name = groupName(nested);
    if (name === undefined) readItem(nested.item, group, skills, report);
    for (const item of nested.inner) readItem(item, name ?? group, skills, report);
  }
}

function readItem(
  item: Place & { lead?: Lead },
  group: string | undefined,
  skills: RawSkill[],
  report: ArticleReport,
): void {
  const named = item.lead ?? splitLabel(item.text);
  if (named) skills.push(createSkill(named.label, [named.rest], group));
  else if (item.text.length <= 100 && countWords(item.text) <= 18) {
    skills.push(createSkill(item.text.replace(/[.;,]$/, ''), [], group));
  } else report.add('skills', item, expected);
}

function raise(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** "Precision, stamina, time management": three names or more. */
function splitNames(text: string): string[] {
  if (text.length > 500) return [];
  const names = text.replace(/\.$/, '').split(/,\s(?:(?:and|und|et|y|e)\s)?/);
  const areNames = names.length > 2 && names.every((name) => name && countWords(name) <= 4 && !/[.!?:;]/.test(name));
  return areNames ? names : [];
}

/** "Color vision. Electricians tell wires by their color." */
function splitName(text: string): { label: string; rest: string } | undefined {
  const [, label = '', rest = ''] = /^(\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,3})\.\s+(\S.*)$/u.exec(text) ?? [];
  return label && !/^(?:you|they|it|we|i|he|she|this|that|these|those|there|most|some|many|all)\s/i.test(`${label} `)
    ? { label, rest }
    : undefined;
}

function createSkill(name: string, paragraphs: string[], group?: string): RawSkill {
  const description = paragraphs.filter(Boolean);
  return { name, ...(description.length > 0 && { description }), ...(group && { group }) };
}
