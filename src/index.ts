export { type CsvList, toCSV } from './exporters/csv.js';
export { type ReadableTag, toHTML } from './exporters/html.js';
export { toJsonLd, writeJsonLd } from './exporters/json-ld.js';
export { toPNG } from './exporters/png.js';
export { toSVG } from './exporters/svg.js';
export { type Advice, adviseOn } from './model/advice.js';
export type * from './model/career.js';
export { extentOf, type PaySummary, summarizePay } from './model/compare-pay.js';
export { bandsOfLevel, experienceOf, findLevel, gapBetween, type LevelGap } from './model/levels.js';
export { limits } from './model/limits.js';
export { formatIssue, type Issue, type ParseResult, parseCareer } from './model/parse.js';
export {
  assumptionsFor,
  commonPeriod,
  convertPay,
  currencyOf,
  figuresOf,
  groupByCurrency,
  type PayFigures,
  standardWorkTime,
  type WorkTime,
} from './model/pay.js';
export { type BandPlace, placeInBand } from './model/place-in-band.js';
export { type Profile, readProfile } from './model/profile.js';
export { isPristine, noProgress, type Progress, readProgress } from './model/progress.js';
export {
  type KeptProgress,
  readProgressFile,
  readProgressLink,
  writeProgressFile,
  writeProgressLink,
} from './model/progress-file.js';
export type { CareerDocument } from './model/schema.js';
export { groupSkills, progressOf, skillsOfLevel, type Tally } from './model/skills.js';
export { loadMessages } from './text/languages.js';
export { type Messages, registerMessages } from './text/messages.js';
export { CareerElement } from './ui/career-element.js';
export type { CareerState, ReaderState } from './ui/career-state.js';
export {
  RungsAdviceEvent,
  RungsErrorEvent,
  RungsLevelSelectEvent,
  RungsPeriodChangeEvent,
  RungsProgressChangeEvent,
  RungsReadyEvent,
  RungsSkillChangeEvent,
  RungsStepChangeEvent,
} from './ui/events.js';
export { careerState, resetProgress } from './ui/page-career-state.js';
export { CareerAdvisor } from './widgets/career-advisor/element.js';
export { CareerFaq } from './widgets/career-faq/element.js';
export { CareerGuide } from './widgets/career-guide/element.js';
export { CareerLadder } from './widgets/career-ladder/element.js';
export { CareerProgress } from './widgets/career-progress/element.js';
export { CareerResponsibilities } from './widgets/career-responsibilities/element.js';
export { CareerRoadmap } from './widgets/career-roadmap/element.js';
export { LevelComparison } from './widgets/level-comparison/element.js';
export { SalaryBandChart } from './widgets/salary-band-chart/element.js';
export { SkillsChecklist } from './widgets/skills-checklist/element.js';
