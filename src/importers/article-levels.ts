import type { RawLevel } from './article-document.js';
import { type LevelContext, takeRungs } from './article-level-lists.js';
import type { ArticleReport } from './article-report.js';
import { readRoles, splitRoles } from './article-roles.js';
import { type Section, splitParts } from './article-sections.js';
import { dropTaken } from './article-tables.js';
import { dropLeadIns, reportStray, toText } from './article-text.js';
import { cutNumber, splitLabel } from './article-words.js';
import { addPay } from './band-facts.js';
import type { Block, List, Paragraph } from './blocks.js';
import { listLedParagraphs } from './led-paragraphs.js';
import { isPayLine } from './pay-labels.js';
import { readPay } from './pay-phrases.js';
import { isLevelHeading } from './sections.js';
import { splitExperience } from './split-experience.js';

/**
 * Adds the rungs of a section: "The Ascent: Nurse", paragraphs, and tips as a list under whatever leads into it. Without
 * headings, those of its lists.
 */
export function readLevels(section: Section, context: LevelContext, report: ArticleReport): void {
  for (const { heading, blocks } of splitParts(section)) {
    if (heading) {
      const level = readLevel(cutNumber(heading.text), dropTaken(blocks, isPay));
      context.levels.push(level);
      for (const { text } of blocks.filter(isPay) as Paragraph[])
        context.salaryBands.push(addPay({ title: level.title }, readPay(text, context.options)));
    } else {
      const others = dropTaken(listLedParagraphs(blocks), (block) => takeRungs(block, context));
      reportStray(others, 'levels', 'a stage such as "The Ascent: Nurse"', report);
    }
  }
}

function isPay(block: Block): boolean {
  return block.kind === 'paragraph' && isPayLine(block.text);
}

function readLevel(heading: string, blocks: Block[]): RawLevel {
  const named = (isLevelHeading(heading) ? /^([^:–—-]{1,80}?)\s?[:–—-]\s+(\S.*)$/ : /^([^:]{1,80}):\s+(\S.*)$/).exec(
    heading,
  );
  const { text: title, experience } = splitExperience(named?.[2] ?? heading);
  const lists = blocks.filter((block): block is List => block.kind === 'list');
  const summary = toText(dropLeadIns(blocks).filter((block) => block.kind !== 'list'));
  const tips = lists.flatMap(({ items }) => items).map(({ text, lead }) => createTip(text, lead ?? splitLabel(text)));
  const titled = splitRoles(title);
  const roles = titled.length > 0 ? titled : readRoles(summary);
  return {
    title,
    ...(named && { stage: named[1]!.trim() }),
    ...(summary.length > 0 && { summary }),
    ...(experience && { experience }),
    ...(tips.length > 0 && { tips }),
    ...(roles.length > 0 && { roles }),
  };
}

function createTip(text: string, named: { label: string; rest: string } | undefined) {
  return named ? { title: named.label, text: named.rest ? [named.rest] : [] } : { title: text, text: [] };
}
