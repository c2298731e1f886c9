import type { PayPeriod } from '../model/career.js';
import { slugify } from '../model/identify.js';
import type { CareerDocument } from '../model/schema.js';
import { readCurrency } from './currency-signs.js';
import { readExperience } from './experience-phrases.js';
import { type CellFigure, readFigureCell } from './figure-cell.js';
import { readPeriod } from './pay-periods.js';
import { readPay } from './pay-phrases.js';
import type { Row } from './read-csv.js';
import type { ImportOptions } from './reading.js';
import type { FigureKey } from './table-headings.js';
import { cellOf, type TableColumn, type TableReading, type TableReport, titleOf } from './table-rows.js';

type Band = NonNullable<CareerDocument['salaryBands']>[number];

const figureKeys: readonly string[] = ['min', 'max', 'median', 'p10', 'p25', 'p75', 'p90'] satisfies FigureKey[];

/** One band per row; two where the table has columns for two periods, as the BLS's hourly and annual ones. */
export function readBandRows(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  options: ImportOptions,
  report: TableReport,
): TableReading {
  const salaryBands: Band[] = [];
  const levels = new Map<string, string>();
  const lines = new Map<string, number>();
  const figures = columns.filter(({ key }) => figureKeys.includes(key));
  const periods = [...new Set(figures.map(({ period }) => period))];
  const hasTitle = columns.some(({ key }) => key === 'title');
  for (const row of rows) {
    const title = titleOf(row, columns, ['title', 'level', 'id', 'summary'], report);
    if (!title) continue;
    const shared = readShared(row, columns, report);
    const level = hasTitle ? cellOf(row, columns, 'level') : '';
    if (level && !levels.has(slugify(level))) levels.set(slugify(level), level);
    for (const period of periods.length > 0 ? periods : [undefined]) {
      const own = figures.filter((column) => column.period === period);
      const band = readBand(row, columns, own, period, options, report);
      if (periods.length > 1 && !hasAny(band)) continue;
      const suffix = periods.length > 1 && period ? `-${period}` : '';
      const id = cellOf(row, columns, 'id') || (suffix && slugify(title));
      lines.set(`salaryBands[${salaryBands.length}]`, row.line);
      salaryBands.push({
        title,
        ...(id && { id: `${id}${suffix}` }),
        ...(level && { level: slugify(level) }),
        ...shared,
        ...band,
      });
    }
  }
  const document: Partial<CareerDocument> = { salaryBands };
  if (levels.size > 0) document.levels = Array.from(levels, ([id, title]) => ({ id, title }));
  return { document, lines };
}

function readShared(row: Row, columns: readonly TableColumn[], report: TableReport): Partial<Band> {
  const shared: Partial<Band> = {};
  const basis = cellOf(row, columns, 'basis');
  const summary = cellOf(row, columns, 'summary');
  const experience = readExperienceCells(row, columns, report);
  if (basis) shared.basis = basis;
  if (summary) shared.summary = summary;
  if (experience) shared.experience = experience;
  return shared;
}

function readBand(
  row: Row,
  columns: readonly TableColumn[],
  figures: readonly TableColumn[],
  headingPeriod: PayPeriod | undefined,
  options: ImportOptions,
  report: TableReport,
): Partial<Band> {
  const band: Partial<Band> = {};
  const cell = (key: Parameters<typeof cellOf>[2]) => cellOf(row, columns, key);
  const pay = cell('pay');
  const payColumn = columns.find(({ key }) => key === 'pay');
  if (pay)
    Object.assign(band, readPayCell(pay, row, options, report), payColumn?.period && { period: payColumn.period });
  if (headingPeriod) band.period = headingPeriod;
  for (const column of figures) {
    const figure = readFigureCell(row.cells[column.index] ?? '', options);
    const key = column.key as FigureKey;
    noteFigure(figure, row, column, report);
    if (figure.isOpen) band.openEnded = true;
    if (figure.currency ?? column.currency) band.currency = figure.currency ?? column.currency;
    if (figure.period) band.period ??= figure.period;
    if (figure.value === undefined) continue;
    if (key === 'min' || key === 'max' || key === 'median') band[key] = figure.value;
    else band.percentiles = { ...band.percentiles, [key]: figure.value };
  }
  const period = cell('period');
  if (period) band.period = readPeriod(period) ?? (period as PayPeriod);
  const currency = cell('currency');
  if (currency) band.currency = readCurrency(currency, options) ?? currency.toUpperCase();
  if (/^(?:true|yes|y|1|x|ja)$/i.test(cell('openEnded'))) band.openEnded = true;
  if (!band.currency && payColumn?.currency) band.currency = payColumn.currency;
  return band;
}

function readPayCell(text: string, row: Row, options: ImportOptions, report: TableReport): Partial<Band> {
  // The heading has said that this is pay.
  const phrase = readPay(text, options) ?? readPay(`salary: ${text}`, options);
  if (!phrase) report.add('warning', row.line, text, 'an amount or a range', 'left out');
  return phrase ?? {};
}

function noteFigure(figure: CellFigure, { line, cells }: Row, { index, key }: TableColumn, report: TableReport): void {
  const text = cells[index] ?? '';
  if (figure.fault) report.add('warning', line, text, `an amount for ${key}`, 'left out');
  else if (figure.isTopCoded) report.addOnce(line, text, '# stands for more than can be told: left open above');
  else if (figure.isMissing && text !== '') report.addOnce(line, text, `${text} stands for no figure: left out`);
}

function readExperienceCells(row: Row, columns: readonly TableColumn[], report: TableReport): Band['experience'] {
  const text = cellOf(row, columns, 'experience');
  const found = text ? readExperienceCell(text) : undefined;
  if (text && !found) report.add('warning', row.line, text, 'years of experience', 'left out');
  const [min, max] = (['experienceMin', 'experienceMax'] as const).map((key) => {
    const cell = cellOf(row, columns, key);
    const years = cell ? Number(cell.replace(',', '.')) : Number.NaN;
    if (cell && !(years >= 0)) report.add('warning', row.line, cell, 'a number of years', 'left out');
    return years >= 0 ? years : undefined;
  });
  if (min === undefined && max === undefined) return found;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** A cell in a column of experience may leave the years unsaid: `2-5`, `5+`. */
export function readExperienceCell(text: string): Band['experience'] | undefined {
  return (
    readExperience(text) ?? (/^\D{0,20}\d[\d\s.,+–-]{0,12}$/.test(text) ? readExperience(`${text} years`) : undefined)
  );
}

function hasAny(band: Partial<Band>): boolean {
  return figureKeys.some((key) => key in band) || band.percentiles !== undefined;
}
