import type { Career, Move, SalaryBand } from './career.js';
import { identifyItems, slugify } from './identify.js';
import { describeValue, type Path, type Report } from './issues.js';
import type { PlaceOf } from './mend.js';

/** Puts right what no single field can show: missing and double ids, ranges upside down, references to nothing. */
export function repairCareer(career: Career, placeOf: PlaceOf, report: Report): void {
  const { levels, salaryBands, skills, steps } = career;
  career.id ||= slugify(career.title) || 'career';
  identifyList('levels', 'level', (level) => level.title);
  identifyList('salaryBands', 'band', (band) => band.title);
  identifyList('skills', 'skill', (skill) => skill.name);
  identifyList('steps', 'step', (step) => step.title);
  identifyList('responsibilities', 'responsibility', (responsibility) => responsibility.title);
  identifyList('credentials', 'credential', (credential) => credential.title);
  identifyList('faqs', 'question', (faq) => faq.question);

  const levelIds = new Set(levels.map((level) => level.id));
  const skillIds = new Set(skills.map((skill) => skill.id));
  levels.forEach((level, i) => {
    const path = ['levels', placeOf(levels, i)];
    turnRange(level.experience, 'min', 'max', [...path, 'experience']);
    level.skills = keepSkills(level.skills, path);
    level.moves = level.moves.filter((move, m) => keepMove(move, [...path, 'moves', placeOf(level.moves, m)]));
  });
  salaryBands.forEach((band, i) => {
    const path = ['salaryBands', placeOf(salaryBands, i)];
    dropFiguresOfUnknownUnit(band, path);
    turnRange(band, 'min', 'max', path);
    turnRange(band.experience, 'min', 'max', [...path, 'experience']);
    dropUnorderedPercentiles(band, path);
    dropUnknownLevel(band, 'level', path);
  });
  steps.forEach((step, i) => {
    const path = ['steps', placeOf(steps, i)];
    turnRange(step.duration, 'minMonths', 'maxMonths', [...path, 'duration']);
    step.skills = keepSkills(step.skills, path);
  });

  function identifyList<Key extends IdentifiedLists>(
    key: Key,
    kind: string,
    textOf: (item: Career[Key][number]) => string,
  ) {
    const list: Career[Key][number][] = career[key];
    identifyItems(list, kind, textOf, (index, wanted, given) => {
      report.add('warning', [key, placeOf(list, index), 'id'], {
        expected: 'an id of its own',
        received: describeValue(wanted),
        remedy: `renamed ${describeValue(given)}`,
      });
    });
  }

  function turnRange<Low extends string, High extends string>(
    range: { [Key in Low | High]?: number | null } | undefined,
    low: Low,
    high: High,
    path: Path,
  ) {
    const from = range?.[low];
    const to = range?.[high];
    if (!range || typeof from !== 'number' || typeof to !== 'number' || from <= to) return;
    range[low] = to;
    range[high] = from;
    report.add('warning', path, { expected: `${low} up to ${high}`, received: `${from} to ${to}`, remedy: 'swapped' });
  }

  /** Figures in a currency or period that was not understood must not pass for the usual ones. */
  function dropFiguresOfUnknownUnit(band: SalaryBand, path: Path) {
    const unknown = (['currency', 'period'] as const).find((key) => report.has([...path, key]));
    if (!unknown) return;
    for (const key of ['min', 'max', 'openEnded', 'median', 'percentiles'] as const) delete band[key];
    report.add('error', path, `left out the figures: their ${unknown} is unknown`);
  }

  function dropUnorderedPercentiles(band: SalaryBand, path: Path) {
    const { p10, p25, p75, p90 } = band.percentiles ?? {};
    const figures = [p10, p25, band.median, p75, p90].filter((figure) => typeof figure === 'number');
    if (!band.percentiles || figures.every((figure, i) => i === 0 || figures[i - 1]! <= figure)) return;
    delete band.percentiles;
    const expected = 'p10, p25, median, p75 and p90 to ascend';
    report.add('warning', [...path, 'percentiles'], { expected, received: figures.join(', ') });
  }

  function dropUnknownLevel<Key extends string>(item: { [K in Key]?: string }, key: Key, path: Path) {
    const id = item[key];
    if (id === undefined || levelIds.has(id)) return;
    delete item[key];
    report.add('warning', [...path, key], { expected: 'the id of a level', received: describeValue(id) });
  }

  function keepSkills(ids: string[], path: Path): string[] {
    return ids.filter((id, i) => {
      if (skillIds.has(id)) return true;
      const expected = 'the id of a skill';
      report.add('warning', [...path, 'skills', placeOf(ids, i)], { expected, received: describeValue(id) });
      return false;
    });
  }

  function keepMove(move: Move, path: Path): boolean {
    const isUnsaid = move.to === undefined;
    dropUnknownLevel(move, 'to', path);
    if (move.to !== undefined || move.title !== undefined) return true;
    if (isUnsaid) report.add('error', path, { expected: 'a "to" or a title', received: 'neither' });
    return false;
  }
}

type IdentifiedLists = 'levels' | 'salaryBands' | 'skills' | 'steps' | 'responsibilities' | 'credentials' | 'faqs';
