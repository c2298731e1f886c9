import type { PayPeriod } from '../model/career.js';
import { slugify } from '../model/identify.js';
import type { RawBand } from './article-document.js';
import { readCurrency } from './currency-signs.js';
import { readExperienceCells } from './experience-cells.js';
import { type CellFigure, readFigureCell } from './figure-cell.js';
import { readPeriod } from './pay-periods.js';
import { readPay } from './pay-phrases.js';
import type { Row } from './read-csv.js';
import type { ImportOptions } from './reading.js';
import { splitExperience } from './split-experience.js';
import type { FigureKey } from './table-headings.js';
import { cellOf, summaryOf, type TableColumn, type TableReading, type TableReport, titleOf } from './table-rows.js';

const figureKeys: readonly string[] = ['min', 'max', 'median', 'p10', 'p25', 'p75', 'p90'] satisfies FigureKey[];

/** One band per row; two where the table has columns for two periods, as the BLS's hourly and annual ones. */
export function readBandRows(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  options: ImportOptions,
  report: TableReport,
): TableReading {
  const salaryBands: RawBand[] = [];
  const levels = new Map<string, string>();
  const lines = new Map<string, number>();
  const figures = columns.filter(({ key }) => figureKeys.includes(key));
  const periods = [...new Set(figures.map(({ period }) => period))];
  const hasYears = columns.some(({ key }) => key.startsWith('experience'));
  const hasTitle = columns.some(({ key }) => key === 'title');
  for (const row of rows) {
    const name = titleOf(row, columns, ['title', 'level', 'id', 'summary'], report);
    if (!name) continue;
    const { text: title, ...years } = hasYears ? { text: name } : splitExperience(name);
    const shared = { ...years, ...readShared(row, columns, report) };
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
  const document: TableReading['document'] = { salaryBands };
  if (levels.size > 0) document.levels = Array.from(levels, ([id, title]) => ({ id, title }));
  return { document, lines };
}

function readShared(row: Row, columns: readonly TableColumn[], report: TableReport): Partial<RawBand> {
  const shared: Partial<RawBand> = {};
  const basis = cellOf(row, columns, 'basis');
  const summary = summaryOf(row, columns);
  const experience = readExperienceCells(row, columns, report);
  if (basis) shared.basis = basis;
  if (summary.length > 0) shared.summary = summary;
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
): Partial<RawBand> {
  const band: Partial<RawBand> = {};
  const cell = (key: Parameters<typeof cellOf>[2]) => cellOf(row, columns, key);
  const pay = cell('pay');
  const payColumn = columns.find(({ key }) => key === 'pay');
  if (pay && payColumn) Object.assign(band, readPayCell(pay, row, payColumn, options, report));
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

/** The heading of pay says that it is pay, of which kind, and for how long. */
function readPayCell(
  text: string,
  row: Row,
  { heading, period }: TableColumn,
  options: ImportOptions,
  report: TableReport,
): Partial<RawBand> {
  const phrase = [`${heading}: ${text}`, text, `salary: ${text}`]
    .map((words) => readPay(words, options))
    .find((found) => found !== undefined);
  if (!phrase) report.add('warning', row.line, text, 'an amount or a range', 'left out');
  return { ...phrase, ...(phrase && period && { period }) };
}

function noteFigure(figure: CellFigure, { line, cells }: Row, { index, key }: TableColumn, report: TableReport): void {
  const text = cells[index] ?? '';
  if (figure.fault) report.add('warning', line, text, `an amount for ${key}`, 'left out');
  else if (figure.isTopCoded) report.addOnce(line, text, '# stands for more than can be told: left open above');
  else if (figure.isMissing && text !== '') report.addOnce(line, text, `${text} stands for no figure: left out`);
}

function hasAny(band: Partial<RawBand>): boolean {
  return figureKeys.some((key) => key in band) || band.percentiles !== undefined;
}
