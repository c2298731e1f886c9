import type { Block } from './blocks.js';

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

/** Leaves out lines about the page, not the career: when it was written, by whom, how long it takes to read. */
export function dropFurniture(blocks: Block[]): Block[] {
  return blocks.filter((block) => block.kind !== 'paragraph' || !isFurniture(block.text));
}

function isFurniture(text: string): boolean {
  return text.length <= 80 && [dateline, byline, readingTime].some((pattern) => pattern.test(text));
}
