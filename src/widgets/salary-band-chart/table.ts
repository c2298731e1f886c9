import { html, type TemplateResult } from 'lit';
import { moneyOf } from '../../text/pay-words.js';
import type { Phrases } from '../../text/phrases.js';
import type { PayGroup, PayRow } from './rows.js';

export type Column = 'title' | 'experience' | 'min' | 'p10' | 'p25' | 'median' | 'p75' | 'p90' | 'max';

export interface Sorting {
  column: Column;
  isDescending: boolean;
}

/** Every figure in full. Columns nobody filled are left out; a press on a heading sorts. */
export function tableView(
  group: PayGroup,
  caption: string,
  sorting: Sorting | undefined,
  phrases: Phrases,
  onSort: (column: Column) => void,
): TemplateResult {
  const money = moneyOf(phrases, group.currency, group.digits);
  const columns = columnsOf(group, phrases);
  const header = ({ key, name, isFigure }: ColumnHead) => {
    const isSorted = sorting?.column === key;
    const order = isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" class=${isFigure ? 'figure' : ''} aria-sort=${order}>
      <button @click=${() => onSort(key)}>${name}<span aria-hidden="true">${isSorted ? (sorting.isDescending ? ' ↓' : ' ↑') : ''}</span></button>
    </th>`;
  };
  const cell = (row: PayRow, { key, isFigure }: ColumnHead) => {
    if (key === 'title') return html`<th scope="row">${row.title}</th>`;
    if (!isFigure) return html`<td>${row.experience}</td>`;
    const amount = row.figures[key as Exclude<Column, 'title' | 'experience'>];
    const text = amount === undefined ? '–' : money(amount);
    return html`<td class="figure"><bdi>${key === 'max' && row.figures.openEnded && amount !== undefined ? phrases.say('orMore', { max: text }) : text}</bdi></td>`;
  };
  return html`<div class="scroller" role="region" tabindex="0" aria-label=${caption}>
    <table part="table">
      <caption class="unseen">${caption}</caption>
      <thead><tr>${columns.map(header)}</tr></thead>
      <tbody>
        ${sortRows(group.rows, sorting, phrases.lang).map((row) => html`<tr>${columns.map((column) => cell(row, column))}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

interface ColumnHead {
  key: Column;
  name: string;
  isFigure: boolean;
}

function columnsOf({ rows }: PayGroup, phrases: Phrases): ColumnHead[] {
  const percentile = (n: number) => phrases.say('percentile', { n });
  const figures: [Exclude<Column, 'title' | 'experience'>, string][] = [
    ['min', phrases.say('from')],
    ['p10', percentile(10)],
    ['p25', percentile(25)],
    ['median', phrases.say('median')],
    ['p75', percentile(75)],
    ['p90', percentile(90)],
    ['max', phrases.say('to')],
  ];
  return [
    { key: 'title', name: phrases.say('band'), isFigure: false },
    ...(rows.some((row) => row.experience)
      ? [{ key: 'experience' as const, name: phrases.say('experience'), isFigure: false }]
      : []),
    ...figures
      .filter(([key]) => rows.some((row) => row.figures[key] !== undefined))
      .map(([key, name]) => ({ key, name, isFigure: true })),
  ];
}

/** Rows in the order asked for; unknown values last, whichever way. */
export function sortRows(rows: PayRow[], sorting: Sorting | undefined, lang: string): PayRow[] {
  if (!sorting) return rows;
  const { column, isDescending } = sorting;
  const value = (row: PayRow) =>
    column === 'title'
      ? row.title
      : column === 'experience'
        ? (row.band.experience?.min ?? row.band.experience?.max ?? undefined)
        : row.figures[column];
  return [...rows].sort((a, b) => {
    const [first, second] = [value(a), value(b)];
    if (first === undefined || second === undefined) return first === second ? 0 : first === undefined ? 1 : -1;
    const order =
      typeof first === 'string' ? first.localeCompare(String(second), lang) : (first as number) - (second as number);
    return isDescending ? -order : order;
  });
}
