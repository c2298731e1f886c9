import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const isWords = (id) => /[\\/]text[\\/][a-z]{2}\.js$/.test(id);
const isEnglish = (id) => /[\\/]text[\\/]en\.js$/.test(id);
const importing = /(\bfrom|\bimport)\s*(\(?)\s*['"](\.[^'"]+)['"]/g;

/**
 * Rollup plugin: of our English words, a bundle keeps those that the modules it starts with name, and what is loaded
 * later brings those that it names beside. The key of what is said stands in the code as a text of its own
 * (`say('salaryEmpty')`), or without the `Alone` that the code of headings adds.
 */
export function keepWords() {
  /** By entry and by each module loaded later: the names it brings. */
  let first;
  let later;
  return {
    name: 'keep-words',
    async buildStart({ input }) {
      const modules = new Map();
      const start = await walk(
        Object.values(input).map((path) => resolve(path)),
        modules,
      );
      first = start.names;
      later = new Map();
      const pending = [...start.later];
      for (let id = pending.pop(); id; id = pending.pop()) {
        if (later.has(id)) continue;
        const part = await walk([id], modules);
        later.set(id, new Set([...part.names].filter((name) => !first.has(name))));
        pending.push(...part.later);
      }
    },
    async transform(code, id) {
      if (isEnglish(id)) return { code: `export const en = ${await writeWords(id, first)};`, map: null };
      const names = later.get(id);
      const english = resolve('dist/text/en.js');
      const words = names && (await writeWords(english, names));
      if (!words || words === '{}') return null;
      // After the module's own lines, so that its source map still holds.
      const more = `import { en as _en } from ${JSON.stringify(english)};\nObject.assign(_en, ${words});\n`;
      return { code: `${code}\n${more}`, map: null };
    },
  };
}

async function writeWords(id, names) {
  const { en } = await import(id);
  const kept = Object.entries(en).filter(([key]) => names.has(key) || names.has(key.replace(/Alone$/, '')));
  return JSON.stringify(Object.fromEntries(kept));
}

/** Every text of one word in some modules and what they import at once, and the modules they may load later. */
async function walk(ids, modules) {
  const names = new Set();
  const later = new Set();
  const seen = new Set();
  const pending = [...ids];
  for (let id = pending.pop(); id; id = pending.pop()) {
    if (seen.has(id) || isWords(id)) continue;
    seen.add(id);
    if (!modules.has(id)) modules.set(id, await readModule(id));
    const module = modules.get(id);
    for (const name of module.names) names.add(name);
    for (const path of module.later) if (!isWords(path)) later.add(path);
    pending.push(...module.imports);
  }
  return { names, later };
}

async function readModule(id) {
  const code = await readFile(id, 'utf8');
  const names = new Set(Array.from(code.matchAll(/(['"`])([A-Za-z]+)\1/g), ([, , name]) => name));
  const imports = [];
  const later = [];
  for (const [, , bracket, path] of code.matchAll(importing))
    (bracket ? later : imports).push(resolve(dirname(id), path));
  return { names, imports, later };
}
