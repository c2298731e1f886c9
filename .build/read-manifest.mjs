// What dist/custom-elements.json knows of our elements, in the form the files for editors are made from.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** The elements, by tag. */
export const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

/** What an attribute takes: a list of words, `number`, `boolean` or `text`. */
export function readKind({ type }) {
  const text = type?.text ?? '';
  const words = [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
  if (words.length > 0) return words;
  return /^(number|boolean)\b/.exec(text)?.[1] ?? 'text';
}

/** Entries that several elements have, once each, with the tags that have them. */
export function gather(part) {
  const found = new Map();
  for (const element of elements)
    for (const item of element[part] ?? []) {
      const { tags = [], descriptions = [] } = found.get(item.name) ?? {};
      found.set(item.name, {
        name: item.name,
        tags: [...tags, element.tagName],
        descriptions: [...new Set([...descriptions, item.description])],
      });
    }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** `<career-faq>, <career-guide>`, or "all widgets". */
export function nameTags(tags) {
  return tags.length === elements.length ? 'all widgets' : tags.map((tag) => `\`<${tag}>\``).join(', ');
}
