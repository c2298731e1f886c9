import type { Career } from '../model/career.js';

/** The lists of a document that the form edits. */
export type EditableList = 'levels' | 'salaryBands' | 'skills' | 'steps' | 'responsibilities' | 'faqs';
export type Item<List extends EditableList = EditableList> = Career[List][number];

const kinds: Record<EditableList, string> = {
  levels: 'level',
  salaryBands: 'band',
  skills: 'skill',
  steps: 'step',
  responsibilities: 'duties',
  faqs: 'question',
};

const blanks: { [List in EditableList]: Omit<Item<List>, 'id'> } = {
  levels: { title: 'New level', summary: [], tips: [], roles: [], skills: [], moves: [] },
  salaryBands: { title: 'New band', period: 'year', summary: [] },
  skills: { name: 'New skill', description: [] },
  steps: { title: 'New step', body: [], skills: [] },
  responsibilities: { title: 'New duties', items: [] },
  faqs: { question: 'New question', answer: [] },
};

/** Adds an item at the end. Its id is new in its list, and stays when it gets a name of its own. */
export function addItem(career: Career, list: EditableList): Career {
  const taken = new Set(career[list].map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`${kinds[list]}-${number}`)) number++;
  const item = { ...structuredClone(blanks[list]), id: `${kinds[list]}-${number}` };
  return { ...career, [list]: [...career[list], item] };
}

/** Changes keys of one item; `undefined` takes a key away. The id is nobody's to change. */
export function changeItem(career: Career, list: EditableList, id: string, changes: object): Career {
  const items = career[list].map((item) => (item.id === id ? withChanges(item, { ...changes, id }) : item));
  return { ...career, [list]: items };
}

/** Moves an item up (-1) or down (+1); at the end of its list it stays. */
export function moveItem(career: Career, list: EditableList, id: string, by: -1 | 1): Career {
  const items: Item[] = [...career[list]];
  const from = items.findIndex((item) => item.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= items.length) return career;
  [items[from], items[to]] = [items[to]!, items[from]!];
  return { ...career, [list]: items };
}

/** Takes an item away, and every mention of it. */
export function removeItem(career: Career, list: EditableList, id: string): Career {
  const rest = { ...career, [list]: (career[list] as Item[]).filter((item) => item.id !== id) };
  if (list === 'levels') return forgetLevel(rest, id);
  return list === 'skills' ? forgetSkill(rest, id) : rest;
}

/** Changes keys of the document itself; `undefined` takes a key away. */
export function changeCareer(career: Career, changes: Partial<Career>): Career {
  return withChanges(career, { ...changes, id: career.id });
}

function forgetLevel(career: Career, id: string): Career {
  return {
    ...career,
    levels: career.levels.map((level) => ({ ...level, moves: level.moves.filter(({ to }) => to !== id) })),
    salaryBands: career.salaryBands.map((band) => (band.level === id ? withChanges(band, { level: undefined }) : band)),
  };
}

function forgetSkill(career: Career, id: string): Career {
  const without = <Each extends { skills: string[] }>(each: Each): Each =>
    each.skills.includes(id) ? { ...each, skills: each.skills.filter((skill) => skill !== id) } : each;
  return { ...career, levels: career.levels.map(without), steps: career.steps.map(without) };
}

function withChanges<Whole extends object>(whole: Whole, changes: object): Whole {
  const merged = Object.entries({ ...whole, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(merged) as Whole;
}
