import { writeDocument } from '../exporters/document.js';
import { snippetKinds } from './choices.js';
import { snippets } from './snippets/kinds.js';
import type { Ingredients } from './snippets/snippet.js';
import { nameFile } from './snippets/snippet.js';

/** Everything an author can take away, by its path: the document, the static page, and each kind of snippet in a folder. */
export function listFiles(ingredients: Ingredients, page: string): Record<string, string> {
  const { career } = ingredients;
  const parts = snippetKinds.flatMap((kind) => {
    const { files, notes } = snippets[kind].write(ingredients);
    const lines = [...files.map(({ name, use }) => `${name}: ${use}`), ...notes];
    return [
      ...files.map(({ name, text }) => [`${kind}/${name}`, text] as const),
      [`${kind}/README.txt`, `${lines.join('\n')}\n`] as const,
    ];
  });
  return Object.fromEntries([
    [nameFile(career, '.json'), writeDocument(career)],
    [nameFile(career, '.html'), page],
    ...parts,
  ]);
}
