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

/** Whether a widget has anything to draw of a document. */
export function hasPart(
  { levels, salaryBands, skills, steps, responsibilities, faqs }: Career,
  tag: WidgetTag,
): boolean {
  switch (tag) {
    case 'career-guide':
      return true;
    case 'career-ladder':
      return levels.length > 0;
    case 'salary-band-chart':
      return salaryBands.length > 0;
    case 'career-roadmap':
      return steps.length > 0;
    case 'skills-checklist':
      return skills.length > 0;
    case 'career-responsibilities':
      return responsibilities.length > 0;
    case 'level-comparison':
      return levels.length > 1;
    case 'career-advisor':
      return levels.length > 0 && skills.length + steps.length > 0;
    case 'career-faq':
      return faqs.length > 0;
    case 'career-progress':
      return skills.length + steps.length > 0;
  }
}
