import type { Career } from '../model/career.js';
import type { WidgetTag } from './choices.js';

type List = 'levels' | 'salaryBands' | 'skills' | 'steps' | 'responsibilities' | 'credentials' | 'faqs';

const lists: List[] = ['levels', 'salaryBands', 'skills', 'steps', 'responsibilities', 'credentials', 'faqs'];

/** The lists each widget draws from. */
const needs: Record<Exclude<WidgetTag, 'career-guide'>, readonly List[]> = {
  'career-ladder': ['levels', 'salaryBands', 'skills'],
  'salary-band-chart': ['levels', 'salaryBands'],
  'career-roadmap': ['steps', 'skills'],
  'skills-checklist': ['levels', 'skills'],
  'career-responsibilities': ['responsibilities'],
  'level-comparison': ['levels', 'salaryBands', 'skills'],
  'career-advisor': ['levels', 'salaryBands', 'skills', 'steps', 'credentials'],
  'career-faq': ['faqs'],
  'career-progress': ['levels', 'salaryBands', 'skills', 'steps', 'credentials'],
};

/**
 * The part of a document one widget draws, so that a page need not carry the rest. What is left out is not named
 * either: a level without the document's skills asks for none.
 */
export function takePart(career: Career, tag: WidgetTag): Career {
  if (tag === 'career-guide') return career;
  const kept = needs[tag];
  const part: Career = { ...career, summary: [], role: [], environment: [], links: [] };
  for (const list of lists) if (!kept.includes(list)) Object.assign(part, { [list]: [] });
  if (kept.includes('skills')) return part;
  const withoutSkills = <Item extends { skills: string[] }>(item: Item): Item => ({ ...item, skills: [] });
  return { ...part, levels: part.levels.map(withoutSkills), steps: part.steps.map(withoutSkills) };
}

const isPresent: Record<WidgetTag, (career: Career) => boolean> = {
  'career-guide': () => true,
  'career-ladder': ({ levels }) => levels.length > 0,
  'salary-band-chart': ({ salaryBands }) => salaryBands.length > 0,
  'career-roadmap': ({ steps }) => steps.length > 0,
  'skills-checklist': ({ skills }) => skills.length > 0,
  'career-responsibilities': ({ responsibilities }) => responsibilities.length > 0,
  'level-comparison': ({ levels }) => levels.length > 1,
  'career-advisor': ({ levels, skills, steps }) => levels.length > 0 && skills.length + steps.length > 0,
  'career-faq': ({ faqs }) => faqs.length > 0,
  'career-progress': ({ skills, steps }) => skills.length + steps.length > 0,
};

/** Whether a widget has anything to draw of a document. */
export function hasPart(career: Career, tag: WidgetTag): boolean {
  return isPresent[tag](career);
}
