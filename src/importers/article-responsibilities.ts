import type { RawResponsibility } from './article-document.js';
import { type Section, splitParts } from './article-sections.js';
import { append, dropLeadIns, toText } from './article-text.js';
import { cutNumber, isLeadIn, splitLabel, splitSentences } from './article-words.js';
import type { Block, List } from './blocks.js';
import { groupName, nestItems } from './nested-items.js';

/** Adds the duties of a section by category, and returns the paragraphs above them. */
export function readResponsibilities(section: Section, responsibilities: RawResponsibility[]): string[] {
  const above: string[] = [];
  for (const { heading, blocks } of splitParts(section)) {
    if (heading) {
      responsibilities.push({ title: cutNumber(heading.text), items: toText(dropLeadIns(blocks)) });
      continue;
    }
    const lists = blocks.filter((block): block is List => block.kind === 'list');
    append(responsibilities, readCategories(lists, cutNumber(section.heading?.text ?? '').replace(/\s*[:：]$/, '')));
    const others = blocks.filter((block: Block) => block.kind !== 'list');
    append(
      above,
      toText(others).filter((text) => !isLeadIn(text)),
    );
  }
  return above;
}

/**
 * Returns what a section says of the role, and adds the lists in it as duties. They are named by what leads into them,
 * "On a typical day, they:", else by the heading.
 */
export function readRole(section: Section, responsibilities: RawResponsibility[]): string[] {
  const role: string[] = [];
  for (const block of section.blocks) {
    const last = role.at(-1);
    if (block.kind !== 'list') {
      append(role, toText([block]));
      continue;
    }
    let title = section.heading?.text ?? '';
    if (last && isLeadIn(last)) {
      const sentences = splitSentences(last);
      title = sentences.pop()!.replace(/\s*[:：]$/, '');
      role.splice(-1, 1, ...(sentences.length > 0 ? [sentences.join(' ')] : []));
    }
    responsibilities.push({ title, items: block.items.map(({ text }) => text) });
  }
  return role;
}

/** Lists without headings: one category an item if all are "Patient care: …" or hold a list, else one for all. */
function readCategories(lists: List[], title: string): RawResponsibility[] {
  const items = lists.flatMap((list) => list.items);
  const named = items.map(({ text, lead }) => lead ?? splitLabel(text));
  if (items.length === 0) return [];
  const nested = nestItems(items);
  if (nested.every((one) => groupName(one) !== undefined)) {
    return nested.map((one) => ({ title: groupName(one)!, items: one.inner.map(({ text }) => text) }));
  }
  if (named.every((name) => name?.rest)) return named.map((name) => ({ title: name!.label, items: [name!.rest] }));
  return [{ title, items: items.map(({ text }) => text) }];
}
