import { slugify } from '../model/identify.js';
import type { RawLevel, RawSkill } from './article-document.js';
import { readExperienceCells } from './experience-cells.js';
import type { Row } from './read-csv.js';
import type { ImportOptions } from './reading.js';
import { splitExperience } from './split-experience.js';
import { cellOf, summaryOf, type TableColumn, type TableReading, type TableReport, titleOf } from './table-rows.js';

/** One level per row, the first row as the bottom rung. */
export function readLevelRows(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  _options: ImportOptions,
  report: TableReport,
): TableReading {
  const levels: RawLevel[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const name = titleOf(row, columns, ['title', 'level', 'id'], report);
    if (!name) continue;
    const { text: title, ...years } = splitExperience(name);
    const level: RawLevel = { title, ...years };
    const cell = (key: Parameters<typeof cellOf>[2]) => cellOf(row, columns, key);
    const own = columns.some(({ key }) => key === 'title') ? cell('level') : '';
    const id = cell('id') || slugify(own);
    if (id) level.id = id;
    if (cell('stage')) level.stage = cell('stage');
    const summary = summaryOf(row, columns);
    if (summary.length > 0) level.summary = summary;
    if (cell('roles')) level.roles = splitList(cell('roles'));
    const experience = readExperienceCells(row, columns, report);
    if (experience) level.experience = experience;
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
  const skills: RawSkill[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const name = titleOf(row, columns, ['skill', 'title', 'id'], report);
    if (!name) continue;
    const skill: RawSkill = { name };
    const cell = (key: Parameters<typeof cellOf>[2]) => cellOf(row, columns, key);
    if (cell('id')) skill.id = cell('id');
    if (cell('group')) skill.group = cell('group');
    const description = summaryOf(row, columns);
    if (description.length > 0) skill.description = description;
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
