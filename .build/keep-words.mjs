import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const isWords = (id) => /[\\/]text[\\/][a-z]{2}\.js$/.test(id);
const importing = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/**
 * Rollup plugin: of our English words, a bundle keeps those that any of its modules names. The key of what is said
 * stands in the code as a text of its own (`say('salaryEmpty')`), or without the `Alone` that the code of headings adds.
 */
export function keepWords() {
  let named;
  return {
    name: 'keep-words',
    async buildStart({ input }) {
      named = await collectNames(Object.values(input));
    },
    async transform(_code, id) {
      if (!/[\\/]text[\\/]en\.js$/.test(id)) return null;
      const { en } = await import(id);
      const kept = Object.entries(en).filter(([key]) => named.has(key) || named.has(key.replace(/Alone$/, '')));
      return { code: `export const en = ${JSON.stringify(Object.fromEntries(kept))};`, map: null };
    },
  };
}

/** Every text of one word in a module and in whatever it may load, the languages apart. */
async function collectNames(entries) {
  const names = new Set();
  const seen = new Set();
  const pending = entries.map((entry) => resolve(entry));
  for (let id = pending.pop(); id; id = pending.pop()) {
    if (seen.has(id) || isWords(id)) continue;
    seen.add(id);
    const code = await readFile(id, 'utf8');
    for (const [, , name] of code.matchAll(/(['"`])([A-Za-z]+)\1/g)) names.add(name);
    for (const [, path] of code.matchAll(importing)) pending.push(resolve(dirname(id), path));
  }
  return names;
}
