import type { CareerDocument } from '../../model/schema.js';

/**
 * The salary bands an author wrote as a table: a row a band, its columns named by their headings, its caption the
 * career. What reads pay out of words is loaded only where there is such a table.
 */
export function readBands(host: HTMLElement): Promise<Partial<CareerDocument> | undefined> | undefined {
  const table = host.querySelector<HTMLTableElement>('table');
  if (!table || table.closest('[slot]')) return undefined;
  return readTableOf(table, host.closest<HTMLElement>('[lang]')?.lang);
}

async function readTableOf(
  table: HTMLTableElement,
  lang: string | undefined,
): Promise<Partial<CareerDocument> | undefined> {
  const { readTable } = await import('../../importers/table.js');
  const rows = [...table.rows].map((row, i) => ({ cells: [...row.cells].map(textOf), line: i + 1 }));
  const { document } = readTable(rows, lang ? { lang } : {});
  if (!document.salaryBands?.length) return undefined;
  const title = table.caption ? textOf(table.caption) : '';
  return { ...document, ...(title && { title }) };
}

function textOf(cell: Element): string {
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}
