import { slugify } from '../model/identify.js';
import type { CareerDocument } from '../model/schema.js';
import { readExperienceCell } from './band-rows.js';
import type { Row } from './read-csv.js';
import type { ImportOptions } from './reading.js';
import { cellOf, type TableColumn, type TableReading, type TableReport, titleOf } from './table-rows.js';

type Level = NonNullable<CareerDocument['levels']>[number];
type Skill = NonNullable<CareerDocument['skills']>[number];

/** One level per row, the first row as the bottom rung. */
export function readLevelRows(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  _options: ImportOptions,
  report: TableReport,
): TableReading {
  const levels: Level[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const title = titleOf(row, columns, ['title', 'level', 'id'], report);
    if (!title) continue;
    const level: Level = { title };
    const cell = (key: Parameters<typeof cellOf>[2]) => cellOf(row, columns, key);
    const own = columns.some(({ key }) => key === 'title') ? cell('level') : '';
    const id = cell('id') || slugify(own);
    if (id) level.id = id;
    if (cell('stage')) level.stage = cell('stage');
    if (cell('summary')) level.summary = cell('summary');
    if (cell('roles')) level.roles = splitList(cell('roles'));
    const years = [cell('experienceMin'), cell('experienceMax')].map((text) => (text ? Number(text) : Number.NaN));
    const experience = cell('experience') ? readExperienceCell(cell('experience')) : undefined;
    if (cell('experience') && !experience) {
      report.add('warning', row.line, cell('experience'), 'years of experience', 'left out');
    }
    if (experience) level.experience = experience;
    else if (years.some((year) => year >= 0)) {
      const [min = Number.NaN, max = Number.NaN] = years;
      level.experience = { ...(min >= 0 && { min }), ...(max >= 0 && { max }) };
    }
    lines.set(`levels[${levels.length}]`, row.line);
    levels.push(level);
  }
  return { document: { levels }, lines };
}

/** One skill per row. */
export function readSkillRows(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  _options: ImportOptions,
  report: TableReport,
): TableReading {
  const skills: Skill[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const name = titleOf(row, columns, ['skill', 'title', 'id'], report);
    if (!name) continue;
    const skill: Skill = { name };
    const cell = (key: Parameters<typeof cellOf>[2]) => cellOf(row, columns, key);
    if (cell('id')) skill.id = cell('id');
    if (cell('group')) skill.group = cell('group');
    if (cell('summary')) skill.description = cell('summary');
    const target = cell('target') || cell('level');
    if (target) {
      const rating = Number(/^(\d(?:\.\d)?)(?: ?\/ ?5)?$/.exec(target)?.[1] ?? Number.NaN);
      if (rating >= 1 && rating <= 5) skill.target = rating;
      else report.add('warning', row.line, target, 'a rating from 1 to 5', 'left out');
    }
    lines.set(`skills[${skills.length}]`, row.line);
    skills.push(skill);
  }
  return { document: { skills }, lines };
}

/** `a; b`, `a | b` or `a, b`. */
function splitList(text: string): string[] {
  const separator = /[;|\n]/.test(text) ? /[;|\n]/ : ',';
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
