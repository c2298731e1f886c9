import type { CareerDocument } from '../../src/model/schema.js';

/** A salary band as every peer gets it. */
export interface Band {
  label: string;
  min: number;
  max: number;
  median: number;
  open: boolean;
}

export interface Rung {
  label: string;
  body: string;
}

/** What each task draws: bands, the names of skills, rungs from the bottom up. */
export interface Inputs {
  salary: Band[];
  checklist: string[];
  ladder: Rung[];
}

export type Task = keyof Inputs;
export const tasks: readonly Task[] = ['salary', 'checklist', 'ladder'];

export const title = 'Pastry chef';

const levels = ['Apprentice', 'Pastry cook', 'Senior pastry cook', 'Pastry chef', 'Executive pastry chef'];

const skills = [
  'Laminated dough',
  'Tempering chocolate',
  'Sugar work',
  'Bread and viennoiserie',
  'Ice cream',
  'Plating',
  'Tasting',
  'Reading a recipe',
  'Scaling a recipe',
  'Food safety',
  'Ordering stock',
  'Costing a menu',
  'Planning a shift',
  'Teaching a cook',
  'Keeping calm',
];

/** Bands that differ by `seed`, so that an update has something to change. The first five are levels of a career. */
export function makeBands(count: number, seed = 0): Band[] {
  return Array.from({ length: count }, (_, i) => {
    const min = 30_000 + ((i * 7919 + seed * 104_729) % 60) * 1000;
    const max = min + 15_000 + ((i * 31 + seed) % 30) * 1000;
    const label = (count === levels.length && levels[i]) || `Level ${i}`;
    return { label, min, max, median: (min + max) / 2, open: i % 5 > 2 };
  });
}

export function makeSkills(count: number): string[] {
  return Array.from({ length: count }, (_, i) => (count <= skills.length && skills[i]) || `Skill ${i}`);
}

export function makeRungs(count: number): Rung[] {
  return Array.from({ length: count }, (_, i) => {
    const label = (count === levels.length && levels[i]) || `Rung ${i}`;
    return { label, body: `What one does as ${label}, and how to get there from the rung below.` };
  });
}

export const makeInput: { [T in Task]: (count: number, seed?: number) => Inputs[T] } = {
  salary: makeBands,
  checklist: makeSkills,
  ladder: makeRungs,
};

/** How many items a usual widget has. */
export const usualCount: Record<Task, number> = { salary: 5, checklist: 15, ladder: 5 };

/** The same as a document of ours. */
export const writeCareer: { [T in Task]: (input: Inputs[T]) => CareerDocument } = {
  salary: (bands) => ({
    title,
    currency: 'USD',
    salaryBands: bands.map(({ label, min, max, median, open }) => ({
      title: label,
      min,
      max,
      median,
      openEnded: open,
    })),
  }),
  checklist: (names) => ({ title, skills: names.map((name) => ({ name })) }),
  ladder: (rungs) => ({ title, levels: rungs.map(({ label, body }) => ({ title: label, summary: body })) }),
};
