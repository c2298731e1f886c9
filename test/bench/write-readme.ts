import { readFile, writeFile } from 'node:fs/promises';
import { judge } from './judge.js';
import { writeMachine } from './report.js';
import type { Results } from './results.js';
import { writeGoals, writeLosses } from './write-goals.js';

const readme = new URL('../../README.md', import.meta.url);
const start = '<!-- bench: written by `npm run bench -- --write-readme` -->';
const end = '<!-- /bench -->';

/** Puts the goals, and what is not won, between two marks of the README. */
export async function writeReadme(results: Results): Promise<void> {
  const quoted = [
    writeMachine(results),
    writeGoals(judge(results)),
    writeLosses(results).replace(/^## (.*)$/m, '**$1.**'),
  ];
  await writeFile(readme, putBetween(await readFile(readme, 'utf8'), quoted.filter(Boolean).join('\n\n')));
}

/** The same text with other words between the marks. Throws where there are no marks. */
export function putBetween(text: string, words: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md: expected a line ${start} and, below it, ${end}`);
  return `${text.slice(0, from + start.length)}\n${words}\n${text.slice(to)}`;
}
