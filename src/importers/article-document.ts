import type { Faq, Level, Responsibility, SalaryBand, Skill, Source, Step } from '../model/career.js';

/** What articles tell of each item, before `parseCareer` gives ids and fills in what is missing. */
type Raw<Item, Name extends keyof Item, Told extends keyof Item = never> = Pick<Item, Name> & Partial<Pick<Item, Told>>;

export type RawLevel = Raw<Level, 'title', 'id' | 'stage' | 'summary' | 'experience' | 'tips' | 'roles'>;
export type RawBand = Raw<SalaryBand, 'title', Exclude<keyof SalaryBand, 'title'>>;
export type RawSkill = Raw<Skill, 'name', 'id' | 'description' | 'group' | 'target'>;
export type RawStep = Raw<Step, 'title', 'body' | 'duration'>;
export type RawResponsibility = Raw<Responsibility, 'title' | 'items'>;
export type RawFaq = Raw<Faq, 'question' | 'answer'>;

/** The lists and texts an article fills, section by section. */
export interface ArticleDocument {
  title?: string;
  tagline?: string;
  summary: string[];
  levels: RawLevel[];
  salaryBands: RawBand[];
  skills: RawSkill[];
  steps: RawStep[];
  responsibilities: RawResponsibility[];
  role: string[];
  environment: string[];
  faqs: RawFaq[];
  /** Of the pay. */
  sources: Source[];
}
