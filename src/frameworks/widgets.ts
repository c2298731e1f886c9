import type { CareerAdvisor } from '../widgets/career-advisor/element.js';
import type { CareerFaq } from '../widgets/career-faq/element.js';
import type { CareerGuide } from '../widgets/career-guide/element.js';
import type { CareerLadder } from '../widgets/career-ladder/element.js';
import type { CareerProgress } from '../widgets/career-progress/element.js';
import type { CareerResponsibilities } from '../widgets/career-responsibilities/element.js';
import type { CareerRoadmap } from '../widgets/career-roadmap/element.js';
import type { LevelComparison } from '../widgets/level-comparison/element.js';
import type { SalaryBandChart } from '../widgets/salary-band-chart/element.js';
import type { SkillsChecklist } from '../widgets/skills-checklist/element.js';

/** The class of every tag. */
export interface Widgets {
  'career-advisor': CareerAdvisor;
  'career-faq': CareerFaq;
  'career-guide': CareerGuide;
  'career-ladder': CareerLadder;
  'career-progress': CareerProgress;
  'career-responsibilities': CareerResponsibilities;
  'career-roadmap': CareerRoadmap;
  'level-comparison': LevelComparison;
  'salary-band-chart': SalaryBandChart;
  'skills-checklist': SkillsChecklist;
}

/** The events of every tag, besides those all of them have. */
export const ownEvents = {
  'career-advisor': ['rungs-advice'],
  'career-faq': [],
  // What its parts tell passes through it.
  'career-guide': [
    'rungs-advice',
    'rungs-level-select',
    'rungs-period-change',
    'rungs-progress-change',
    'rungs-skill-change',
    'rungs-step-change',
  ],
  'career-ladder': ['rungs-level-select'],
  'career-progress': ['rungs-progress-change'],
  'career-responsibilities': [],
  'career-roadmap': ['rungs-progress-change', 'rungs-step-change'],
  'level-comparison': [],
  'salary-band-chart': ['rungs-level-select', 'rungs-period-change'],
  'skills-checklist': ['rungs-progress-change', 'rungs-skill-change'],
} as const satisfies Record<keyof Widgets, readonly (keyof GlobalEventHandlersEventMap)[]>;

/** The events of all tags. */
export const commonEvents = ['rungs-error', 'rungs-ready'] as const;
