import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../consumers/package.js';

/** A block of code in a document of ours. */
export interface Block {
  /** `README.md:31`. */
  place: string;
  language: string;
  text: string;
}

export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${root}stories/docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `stories/docs/${name}`),
];

/** Every block between fences, also inside a list, without the blanks of its list. */
export function readBlocks(page: string): Block[] {
  const text = readFileSync(root + page, 'utf8');
  return [...text.matchAll(/^( *)```([^\n]*)\n(.*?)^\1```$/gms)].map(
    ([, indent = '', language = '', code = ''], i, all) => ({
      place: `${page}:${text.slice(0, all[i]?.index).split('\n').length}`,
      language: language.trim(),
      text: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}
