import type { CareerDocument } from '../../model/schema.js';

/**
 * The salary bands an author wrote as a table: a row a band, its columns named by their headings, its caption the
 * career. What reads pay out of words is loaded only where there is such a table.
 */
export function readBands(host: HTMLElement): Promise<Partial<CareerDocument> | undefined> | undefined {
  const table = host.querySelector<HTMLTableElement>('table');
  if (!table || table.closest('[slot]')) return undefined;
  const lang = host.closest<HTMLElement>('[lang]')?.lang;
  return import('./own-table.js').then(({ readOwnTable }) => readOwnTable(table, host, lang));
}
