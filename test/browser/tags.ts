import type { Tag } from './fixture.js';

// By a record, so that the compiler misses a tag that is not here.
const known: Record<Tag, true> = {
  'career-advisor': true,
  'career-faq': true,
  'career-guide': true,
  'career-ladder': true,
  'career-progress': true,
  'career-responsibilities': true,
  'career-roadmap': true,
  'level-comparison': true,
  'salary-band-chart': true,
  'skills-checklist': true,
};

/** Every tag of ours. */
export const tags = Object.keys(known) as Tag[];
