import type { CareerDocument } from '../model/schema.js';

type Draft = Partial<CareerDocument>;

/** What the first does not say, the second says. */
export function fillDocument(first: Draft, second: Draft): Draft {
  const said = Object.entries(first).filter(([, value]) => isSaid(value));
  return { ...second, ...Object.fromEntries(said) };
}

/** As `fillDocument`, but lists of bands, skills and the like go on with what the second has. */
export function joinDocuments(first: Draft, second: Draft): Draft {
  const draft = fillDocument(first, second);
  const lists = ['levels', 'salaryBands', 'skills', 'steps', 'responsibilities', 'credentials', 'faqs'] as const;
  for (const key of lists) {
    const list = [...(first[key] ?? []), ...(second[key] ?? [])];
    // The same thing said twice, in a posting and in its occupation, is one thing.
    if (list.length > 0) Object.assign(draft, { [key]: uniqueBy(list, (item) => JSON.stringify(item)) });
  }
  return draft;
}

function isSaid(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function uniqueBy<Item>(list: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map([...list].reverse().map((item) => [keyOf(item), item])).values()].reverse();
}
