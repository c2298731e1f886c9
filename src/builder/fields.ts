import type { Career } from '../model/career.js';
import { payPeriods } from '../model/career.js';
import type { EditableList } from './edit-career.js';

interface Named {
  /** Key of the item, as in the document. */
  key: string;
  label: string;
}

/** One entry field of the form. */
export type Field =
  | (Named & { kind: 'text'; hint?: string })
  | (Named & { kind: 'paragraphs' })
  | (Named & { kind: 'lines' })
  | (Named & { kind: 'number'; min: number; max?: number })
  | (Named & { kind: 'switch' })
  /** Ids of the document's skills. */
  | (Named & { kind: 'skills' })
  /** Two numbers in one object of the document, either of which may stay open. */
  | (Named & { kind: 'range'; ends: readonly [low: string, high: string] })
  | (Named & { kind: 'choice'; options(career: Career): readonly (readonly [value: string, name: string])[] });

/** How one list of the document is shown in the form. */
export interface ListForm {
  list: EditableList;
  name: string;
  /** What one item is called. */
  one: string;
  /** Key that holds an item's name. */
  naming: 'title' | 'name' | 'question';
  /** Fields that are always there; the naming one comes first by itself. */
  main: readonly Field[];
  /** Fields behind "more". */
  more: readonly Field[];
}

const periods = payPeriods.map((period) => [period, `a ${period}`] as const);

const levelOptions = ({ levels }: Career) => [
  ['', 'no level'] as const,
  ...levels.map(({ id, title }) => [id, title || id] as const),
];

export const listForms: readonly ListForm[] = [
  {
    list: 'levels',
    name: 'Levels',
    one: 'level',
    naming: 'title',
    main: [],
    more: [
      { kind: 'range', key: 'experience', label: 'Years of experience', ends: ['min', 'max'] },
      { kind: 'text', key: 'stage', label: 'Name of the stage' },
      { kind: 'paragraphs', key: 'summary', label: 'Description' },
      { kind: 'lines', key: 'roles', label: 'Job titles, one a line' },
      { kind: 'skills', key: 'skills', label: 'Skills this level asks for' },
    ],
  },
  {
    list: 'salaryBands',
    name: 'Pay',
    one: 'band',
    naming: 'title',
    main: [
      { kind: 'choice', key: 'level', label: 'Level', options: levelOptions },
      { kind: 'number', key: 'min', label: 'From', min: 0 },
      { kind: 'number', key: 'max', label: 'To', min: 0 },
    ],
    more: [
      { kind: 'choice', key: 'period', label: 'Paid', options: () => periods },
      { kind: 'switch', key: 'openEnded', label: 'And more: the upper figure is not the end' },
      { kind: 'number', key: 'median', label: 'Median', min: 0 },
      { kind: 'range', key: 'experience', label: 'Years of experience', ends: ['min', 'max'] },
      { kind: 'text', key: 'currency', label: 'Currency', hint: 'Three letters; empty for that of the document' },
      { kind: 'text', key: 'basis', label: 'What the figures are' },
      { kind: 'paragraphs', key: 'summary', label: 'Description' },
    ],
  },
  {
    list: 'skills',
    name: 'Skills',
    one: 'skill',
    naming: 'name',
    main: [],
    more: [
      { kind: 'text', key: 'group', label: 'Group' },
      { kind: 'number', key: 'target', label: 'Rating to reach, 1 to 5', min: 1, max: 5 },
      { kind: 'paragraphs', key: 'description', label: 'Description' },
    ],
  },
  {
    list: 'steps',
    name: 'Steps',
    one: 'step',
    naming: 'title',
    main: [],
    more: [
      { kind: 'range', key: 'duration', label: 'Months it takes', ends: ['minMonths', 'maxMonths'] },
      { kind: 'paragraphs', key: 'body', label: 'Description' },
      { kind: 'skills', key: 'skills', label: 'Skills this step builds' },
    ],
  },
  {
    list: 'responsibilities',
    name: 'Responsibilities',
    one: 'group of duties',
    naming: 'title',
    main: [],
    more: [{ kind: 'lines', key: 'items', label: 'Duties, one a line' }],
  },
  {
    list: 'faqs',
    name: 'Questions',
    one: 'question',
    naming: 'question',
    main: [],
    more: [{ kind: 'paragraphs', key: 'answer', label: 'Answer' }],
  },
];

/** Fields of the document itself. */
export const careerFields: readonly Field[] = [
  { kind: 'text', key: 'title', label: 'Title' },
  { kind: 'text', key: 'tagline', label: 'Slogan' },
  { kind: 'text', key: 'currency', label: 'Currency', hint: 'Three letters, such as USD' },
  { kind: 'text', key: 'lang', label: 'Language of the text', hint: 'A tag such as en or pt-BR' },
  { kind: 'text', key: 'region', label: 'Where the figures hold' },
  { kind: 'text', key: 'updated', label: 'When they were current', hint: 'Such as 2026 or 2026-11' },
  { kind: 'paragraphs', key: 'summary', label: 'Summary' },
];
