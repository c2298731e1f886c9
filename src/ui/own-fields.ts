import type { OwnItem } from './own-list.js';

/**
 * Tells of entries read from a list, each with what its text marked `data-field="…"` says. What reads that out of words
 * is loaded only where a text is so marked.
 */
export function tellWithField<Entry, Told>(
  items: readonly OwnItem[],
  entries: Entry[],
  field: string,
  load: () => Promise<(text: string) => unknown>,
  tell: (entries: Entry[]) => Told,
): Told | Promise<Told> {
  const texts = items.map(({ fields }) => fields[field] ?? '');
  if (!texts.some(Boolean)) return tell(entries);
  return load().then((read) =>
    tell(
      entries.map((entry, i) => {
        const said = read(texts[i] ?? '');
        return said ? { ...entry, [field]: said } : entry;
      }),
    ),
  );
}
