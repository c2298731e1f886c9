import type { YearRange } from '../model/career.js';
import { readExperience } from './experience-phrases.js';
import type { Row } from './read-csv.js';
import { cellOf, type TableColumn, type TableReport } from './table-rows.js';

type Years = Partial<YearRange>;

/** The experience a row asks for: in columns for its ends, else in one column; nothing if it names none. */
export function readExperienceCells(row: Row, columns: readonly TableColumn[], report: TableReport): Years | undefined {
  const text = cellOf(row, columns, 'experience');
  const found = text ? readExperienceCell(text) : undefined;
  // Where years are all that names a row, a word may stand for them: "Beginner".
  const isName = columns.some(
    ({ key, index }) => key === 'title' && columns.some((one) => one.key === 'experience' && one.index === index),
  );
  if (text && !found && !isName) report.add('warning', row.line, text, 'years of experience', 'left out');
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
function readExperienceCell(text: string): Years | undefined {
  if (/^(?:none|no|0|keine|aucune|ninguna)$/i.test(text)) return { min: 0, max: 0 };
  return (
    readExperience(text) ?? (/^\D{0,20}\d[\d\s.,+–-]{0,12}$/.test(text) ? readExperience(`${text} years`) : undefined)
  );
}
