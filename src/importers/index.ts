export { type ImportCareerOptions, type ImportResult, importCareer } from './import-career.js';
export type { ImportIssue, ImportOptions } from './reading.js';
export { type Format, recognizeFormat } from './recognize.js';
export { progressFromResume, type ResumeProgress } from './resume.js';
