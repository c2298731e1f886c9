import { slugify } from '../model/identify.js';
import type { ArticleDocument } from './article-document.js';
import { foldWords } from './article-words.js';

const grade = /\b(?:entry|mid|middle|intermediate) level\b/g;

/**
 * Gives a band the rung of the same title. Where there is none, "Mid-Level Nurse" belongs to "Nurse" if no other band
 * and no other rung could be meant, and "Entry-Level Nurse" does if that is also the lowest rung.
 */
export function linkBands({ levels, salaryBands }: Pick<ArticleDocument, 'levels' | 'salaryBands'>): void {
  if (levels.length === 0) return;
  const exact = new Map<string, string[]>();
  for (const { title, id } of levels) addTo(exact, foldWords(title), id ?? slugify(title));
  const isTaken = new Set(salaryBands.map(({ title }) => foldWords(title)));
  const wanted = new Map<string, string[]>();
  for (const { title } of salaryBands) if (!exact.has(foldWords(title))) addTo(wanted, dropGrade(title), title);

  for (const band of salaryBands) {
    const words = foldWords(band.title);
    const bare = dropGrade(band.title);
    const isLow = /^entry level\b/.test(words) && foldWords(levels[0]?.title ?? '') !== bare;
    const isOnly = !isTaken.has(bare) && !isLow && wanted.get(bare)?.length === 1;
    // Prose speaks of "senior nurses".
    const rungs = exact.get(words) ?? exact.get(words.replace(/s$/, '')) ?? (isOnly ? exact.get(bare) : undefined);
    if (rungs?.length === 1) band.level = rungs[0]!;
  }
}

function dropGrade(title: string): string {
  return foldWords(title).replace(grade, '').trim();
}

function addTo(map: Map<string, string[]>, key: string, title: string): void {
  const titles = map.get(key);
  if (titles) titles.push(title);
  else map.set(key, [title]);
}
