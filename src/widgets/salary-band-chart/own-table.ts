import { readTable } from '../../importers/table.js';
import type { CareerDocument } from '../../model/schema.js';
import { textOf } from '../../ui/own-text.js';

/** The bands in a table, its caption the career, and what the author's own HTML around it says of the figures. */
export function readOwnTable(
  table: HTMLTableElement,
  host: HTMLElement,
  lang: string | undefined,
): Partial<CareerDocument> | undefined {
  const rows = [...table.rows].map((row, i) => ({ cells: [...row.cells].map(textOf), line: i + 1 }));
  const { document } = readTable(rows, lang ? { lang } : {});
  if (!document.salaryBands?.length) return undefined;
  const title = table.caption ? textOf(table.caption) : '';
  return { ...document, ...(title && { title }), ...readOrigin(host) };
}

/** Region, date and sources, as `toHTML` marks them. */
function readOrigin(host: HTMLElement): Partial<CareerDocument> {
  const region = host.querySelector<HTMLDataElement>('data[data-field=region]')?.value;
  const updated = host.querySelector<HTMLTimeElement>('time[data-field=updated]')?.dateTime;
  const sources = [...host.querySelectorAll('[data-field=source]')].map((source) => {
    const url = source.getAttribute('href');
    return { name: textOf(source), ...(url && { url }) };
  });
  return { ...(region && { region }), ...(updated && { updated }), ...(sources.length > 0 && { sources }) };
}
