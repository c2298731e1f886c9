export type * from './model/career.js';
export { formatIssue, type Issue, type ParseResult, parseCareer } from './model/parse.js';
export type { CareerDocument } from './model/schema.js';
export { type Messages, registerMessages } from './text/messages.js';
export { CareerElement } from './ui/career-element.js';
export {
  RungsErrorEvent,
  RungsLevelSelectEvent,
  RungsPeriodChangeEvent,
  RungsProgressChangeEvent,
  RungsReadyEvent,
  RungsSkillChangeEvent,
} from './ui/events.js';
export { CareerLadder } from './widgets/career-ladder/element.js';
export { SalaryBandChart } from './widgets/salary-band-chart/element.js';
export { SkillsChecklist } from './widgets/skills-checklist/element.js';
