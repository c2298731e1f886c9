'use client';

import { CareerAdvisor as CareerAdvisorElement } from '../widgets/career-advisor/element.js';
import { CareerFaq as CareerFaqElement } from '../widgets/career-faq/element.js';
import { CareerGuide as CareerGuideElement } from '../widgets/career-guide/element.js';
import { CareerLadder as CareerLadderElement } from '../widgets/career-ladder/element.js';
import { CareerProgress as CareerProgressElement } from '../widgets/career-progress/element.js';
import { CareerResponsibilities as CareerResponsibilitiesElement } from '../widgets/career-responsibilities/element.js';
import { CareerRoadmap as CareerRoadmapElement } from '../widgets/career-roadmap/element.js';
import { LevelComparison as LevelComparisonElement } from '../widgets/level-comparison/element.js';
import { SalaryBandChart as SalaryBandChartElement } from '../widgets/salary-band-chart/element.js';
import { SkillsChecklist as SkillsChecklistElement } from '../widgets/skills-checklist/element.js';
import { createComponent } from './react-component.js';

export type { WidgetComponent, WidgetProps } from './react-component.js';

// Marked pure, so that a bundle holds the widgets it uses.
export const CareerAdvisor = /* @__PURE__ */ createComponent('career-advisor', CareerAdvisorElement);
export const CareerFaq = /* @__PURE__ */ createComponent('career-faq', CareerFaqElement);
export const CareerGuide = /* @__PURE__ */ createComponent('career-guide', CareerGuideElement);
export const CareerLadder = /* @__PURE__ */ createComponent('career-ladder', CareerLadderElement);
export const CareerProgress = /* @__PURE__ */ createComponent('career-progress', CareerProgressElement);
export const CareerResponsibilities = /* @__PURE__ */ createComponent(
  'career-responsibilities',
  CareerResponsibilitiesElement,
);
export const CareerRoadmap = /* @__PURE__ */ createComponent('career-roadmap', CareerRoadmapElement);
export const LevelComparison = /* @__PURE__ */ createComponent('level-comparison', LevelComparisonElement);
export const SalaryBandChart = /* @__PURE__ */ createComponent('salary-band-chart', SalaryBandChartElement);
export const SkillsChecklist = /* @__PURE__ */ createComponent('skills-checklist', SkillsChecklistElement);
