import type { CareerDocument } from '../model/schema.js';
import { toText } from './article-text.js';
import type { Block, Heading } from './blocks.js';
import { readExperience } from './experience-phrases.js';
import type { Reading } from './reading.js';

type RawLevel = NonNullable<CareerDocument['levels']>[number];

/**
 * Reads a text that is a ladder and no article: its top headings are the levels, bottom rung first, and most of them
 * have a line `Experience: …`. Nothing if it is no such text. What all headings share is the career: of "Engineer I"
 * and "Senior Engineer" it is "Engineer".
 */
export function readLadder(blocks: readonly Block[]): Reading | undefined {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const top = headings.reduce((least, { level }) => Math.min(least, level), 6);
  const starts = blocks.flatMap((block, i) => (block.kind === 'heading' && block.level === top ? [i] : []));
  const lines = new Map<string, number>();
  const levels = starts.map((start, i): RawLevel => {
    const heading = blocks[start] as Heading;
    const paragraphs = toText(blocks.slice(start + 1, starts[i + 1]));
    const line = paragraphs.find((text) => /^experience\b.{0,20}:/i.test(text));
    const experience = line === undefined ? undefined : readExperience(line);
    lines.set(`levels[${i}]`, heading.line);
    const summary = experience ? paragraphs.filter((text) => text !== line) : paragraphs;
    return { title: heading.text, summary, ...(experience && { experience }) };
  });
  const told = levels.filter(({ experience }) => experience).length;
  if (levels.length < 2 || told * 2 <= levels.length) return undefined;
  return { document: { title: shareWords(levels.map(({ title }) => title)), levels }, issues: [], lines };
}

function shareWords([first = '', ...others]: string[]): string {
  const shared = first.split(' ').filter((word) => others.every((other) => other.split(' ').includes(word)));
  return shared.join(' ') || first;
}
