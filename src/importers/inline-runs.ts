import { isSentence } from './article-words.js';
import type { Block, Lead, Paragraph } from './blocks.js';

/** A stretch of text inside a block, as far as its look says what it is. */
export interface Run {
  text: string;
  isBold?: boolean;
  /** Where it leads, in a link. */
  href?: string;
}

const elsewhere =
  /^\s*(?:related(?: (?:articles?|reading|posts?))?|(?:read|see|learn) (?:more|also|next)|more|also read|mehr dazu|lesen sie auch|siehe auch|(?:à )?lire aussi|(?:lea|ver|leia|veja) tambi?[ée]n?m?)\s*[:→»]?\s*$/iu;

/** The text of some runs: white space as single spaces, soft hyphens and permalink marks gone. */
export function joinRuns(runs: Run[]): string {
  let text = '';
  for (const run of runs) text += run.text;
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/ \s+|[^\S ]\s*/g, ' ')
    .trim();
}

/**
 * A paragraph; a heading of the lowest rank if all of it is bold and short. Nothing if all of it is a link, or a link
 * behind "Read more:": such lines lead away from the article.
 */
export function createParagraph(runs: Run[], line: number): Block | undefined {
  const text = joinRuns(runs);
  const inked = runs.filter((run) => run.text.trim());
  const isElsewhere = inked.every(({ text, href }, i) => href !== undefined || (i === 0 && elsewhere.test(text)));
  if (!text || isElsewhere) return undefined;
  const isHeading =
    inked.every(({ isBold }) => isBold) && text.length <= 120 && (!isSentence(text) || /\?$/.test(text));
  if (isHeading) return { kind: 'heading', level: 6, text, line };
  const paragraph: Paragraph = { kind: 'paragraph', text, line };
  const lead = findLead(inked);
  if (lead && hasParting(inked, lead)) paragraph.lead = lead;
  const links = new Set(inked.flatMap(({ href }) => href ?? []));
  const [url = ''] = links;
  if (links.size === 1 && /^https?:/i.test(url)) paragraph.url = url;
  return paragraph;
}

/** The bold beginning of a text and the rest; nothing if there is none or it is longer than a name. */
export function findLead(runs: Run[]): Lead | undefined {
  const inked = runs.filter((run) => run.text.trim());
  const end = inked.findIndex(({ isBold }) => !isBold);
  const bold = joinRuns(end < 0 ? inked : inked.slice(0, end));
  const label = bold.replace(/\s*[:.–—-]$/, '');
  if (end === 0 || !label || label.length > (isQuestion(label) ? 160 : 60)) return undefined;
  const rest = end < 0 ? '' : joinRuns(inked.slice(end)).replace(/^[:.–—-]\s*/, '');
  return { label, rest };
}

/** Whether all of a list leads elsewhere: to places on the page, or to other articles by their titles. */
export function isLinkList(items: Run[][]): boolean {
  const runs = items.flat().filter((run) => run.text.trim());
  if (runs.length === 0 || runs.some(({ href }) => href === undefined)) return false;
  const words = runs.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
  return runs.every(({ href }) => href?.startsWith('#')) || words > items.length * 3;
}

/** Bold words inside a sentence are stress, not a name: a name is parted from what follows. A question parts itself. */
function hasParting(inked: Run[], { label }: Lead): boolean {
  if (isQuestion(label)) return true;
  return /^[:.–—-]|^\s+[–—-]\s/.test(
    inked
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(label.length),
  );
}

function isQuestion(label: string): boolean {
  return label.endsWith('?');
}
