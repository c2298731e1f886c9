export { type Advice, adviseOn } from './advice.js';
export * from './career.js';
export { extentOf, type PaySummary, summarizePay } from './compare-pay.js';
export { bandsOfLevel, experienceOf, findLevel, gapBetween, type LevelGap } from './levels.js';
export { limits } from './limits.js';
export { formatIssue, type Issue, type ParseResult, parseCareer } from './parse.js';
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
} from './pay.js';
export { type BandPlace, placeInBand } from './place-in-band.js';
export { type Profile, readProfile } from './profile.js';
export { isPristine, noProgress, type Progress, readProgress } from './progress.js';
export {
  type KeptProgress,
  readProgressFile,
  readProgressLink,
  writeProgressFile,
  writeProgressLink,
} from './progress-file.js';
export type { CareerDocument } from './schema.js';
export { groupSkills, progressOf, skillsOfLevel, type Tally } from './skills.js';
