import { readJsonLdScripts } from './json-ld.js';
import { fillDocument } from './merge-documents.js';
import { readBlocks } from './read-blocks.js';
import { readPage } from './read-html.js';
import type { ImportOptions, Reading } from './reading.js';

/** Reads a page: the article in it, in the language the page names; its JSON-LD says what the article does not. */
export function importHtml(text: string, options: ImportOptions = {}): Reading {
  const { blocks, lang, scripts } = readPage(text);
  const known = lang && !options.lang ? { ...options, lang } : options;
  const article = readBlocks(blocks, known);
  const data = scripts.length > 0 ? readJsonLdScripts(scripts, known) : undefined;
  return {
    ...article,
    document: fillDocument(article.document, { ...data?.document, ...(known !== options && { lang }) }),
    // Pages carry JSON-LD for much else: that none of it is about a career is no fault.
    issues: [...article.issues, ...(data && Object.keys(data.document).length > 0 ? data.issues : [])],
  };
}
