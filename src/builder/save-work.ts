import { writeDocument } from '../exporters/document.js';
import { saveFile } from '../ui/save-file.js';
import { type Ingredients, nameFile } from './snippets/snippet.js';
import { renderStatic } from './static-render.js';
import { listFiles } from './take-away.js';
import { writeZip } from './zip.js';

/** What can be saved as a file. */
export type Saveable = 'document' | 'page' | 'zip';

/** Hands the author a file. Pages are drawn for it first, which takes a moment. */
export async function saveWork(what: Saveable, ingredients: Ingredients): Promise<void> {
  const { career, choices, release } = ingredients;
  if (what === 'document') {
    saveFile(new Blob([writeDocument(career)], { type: 'application/json' }), nameFile(career, '.json'));
    return;
  }
  const page = await renderStatic(career, choices, release);
  if (what === 'page') saveFile(new Blob([page], { type: 'text/html' }), nameFile(career, '.html'));
  else {
    const zip = writeZip(listFiles(ingredients, page));
    saveFile(new Blob([zip], { type: 'application/zip' }), nameFile(career, '.zip'));
  }
}
