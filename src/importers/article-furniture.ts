import { isSourceLine } from './article-sources.js';
import { isSentence, isTitleCase } from './article-words.js';
import type { Block } from './blocks.js';
import { readPay } from './pay-phrases.js';

const month = '\\p{L}{3,12}\\.?';
const day = '\\d{1,2}(?:\\.|st|nd|rd|th)?';
const date = `(?:${month} ${day},? \\d{4}|${day} (?:de )?${month} (?:de )?\\d{4}|${month} \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const dateline = new RegExp(
  '^(?:(?:last |page )?(?:updated|published|reviewed|posted|modified)(?: on)?|(?:zuletzt )?aktualisiert(?: am)?|stand|' +
    `mis à jour(?: le)?|publié le|actualizado(?: el)?|publicado (?:el|em)|atualizado(?: em)?):? ${date}\\.?$`,
  'iu',
);
const byline =
  /^(?:(?:[Ww]ritten |[Rr]eviewed )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or) \p{Lu}[\p{L}.’'-]*(?: (?:(?:de|la|del|van|von|der) ){0,2}\p{Lu}[\p{L}.’'-]*){1,3}$/u;
const readingTime = /^\d{1,3} ?-?(?:min(?:ute)?s?|minuten)\.? (?:read|lesezeit|de lecture|de lectura|de leitura)$/iu;

const references =
  /^(?:sources|references|citations|works cited|quellen|einzelnachweise|références|fuentes|referencias|fontes|referências):?$/i;

/** Leaves out lines about the page, not the career: when it was written, by whom, how long it takes to read. */
export function dropFurniture(blocks: Block[]): Block[] {
  return blocks.filter((block) => block.kind !== 'paragraph' || !isFurniture(block.text));
}

function isFurniture(text: string): boolean {
  return text.length <= 80 && [dateline, byline, readingTime].some((pattern) => pattern.test(text));
}

/** Leaves out what stands below the end of an article: references, and titles of other articles. */
export function dropEnd(blocks: Block[]): Block[] {
  return dropLinkLines(dropReferences(blocks));
}

/** What stands below "Sources" at the end, where that is no heading. */
function dropReferences(blocks: Block[]): Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind === 'heading');
  const at = blocks.findIndex((block, i) => i > last && block.kind === 'paragraph' && references.test(block.text));
  return at < 0 ? blocks : blocks.slice(0, at);
}

/** Titles of other articles that pages list below their end. */
function dropLinkLines(blocks: Block[]): Block[] {
  let end = blocks.length;
  while (end > 0 && isLinkLine(blocks[end - 1]!)) end--;
  return blocks.slice(0, end);
}

function isLinkLine(block: Block): boolean {
  if (block.kind === 'list' || block.kind === 'table' || block.text.length > 200) return false;
  // "Nurse → Senior nurse" is a way up.
  if (/[→➔➜]|->/.test(block.text) || isSourceLine(block.text) || readPay(block.text)) return false;
  return (
    !isSentence(block.text) &&
    isTitleCase(block.text) &&
    !/^(?:(?:step|schritt|étape|paso|passo)\s)?\d/i.test(block.text)
  );
}
