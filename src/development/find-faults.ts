import type { Career } from '../model/career.js';

/** What an attribute takes: one of several words, a number, or any text. */
export type AttributeKind = readonly string[] | 'number' | 'text';

/** What can be said of a widget from outside. */
export interface WidgetFacts {
  tag: string;
  /** As written in the page. */
  attributes: Record<string, string>;
  /** What its attributes take, by name. */
  kinds: Record<string, AttributeKind>;
  /** The property `career`, which may hold anything. */
  given: unknown;
  /** What became of the document; undefined where there is none. */
  career: Career | undefined;
}

/** Attributes that hold ids, and the part of a document where those are. */
const references: Record<string, (career: Career) => readonly { id: string }[]> = {
  level: ({ levels }) => levels,
  current: ({ levels }) => levels,
  target: ({ levels }) => levels,
  from: ({ levels }) => levels,
  to: ({ levels }) => levels,
  checked: ({ skills }) => skills,
  done: ({ steps }) => steps,
  skipped: ({ steps }) => steps,
  open: ({ faqs }) => faqs,
};

/** What a developer would want to know of a widget: each fault in one sentence that says what is expected. */
export function findFaults(facts: WidgetFacts): string[] {
  const { tag, attributes } = facts;
  const ofAttributes = Object.entries(attributes).flatMap(([name, value]) => {
    const fault = findAttributeFault(name, value, facts);
    return fault ? `<${tag} ${name}="${value}">: ${fault}` : [];
  });
  const ofDocument = findDocumentFault(facts);
  return ofDocument ? [...ofAttributes, `<${tag}>: ${ofDocument}`] : ofAttributes;
}

function findAttributeFault(name: string, value: string, { kinds, career }: WidgetFacts): string | undefined {
  const kind = Object.hasOwn(kinds, name) ? kinds[name]! : undefined;
  if (!kind) {
    const meant = Object.keys(kinds).find((known) => isNear(name, known));
    return meant && `there is no such attribute. Is ${meant} meant?`;
  }
  if (kind === 'number') return Number.isNaN(Number(value || 'none')) ? 'expected a number' : undefined;
  if (kind !== 'text') return kind.includes(value) ? undefined : `expected ${joinChoices(kind)}`;
  const entries = career && Object.hasOwn(references, name) ? references[name]!(career) : [];
  const ids = new Set(entries.map(({ id }) => id));
  const unknown = entries.length > 0 && value.split(/[\s,]+/).find((id) => id && !ids.has(id));
  return unknown ? `the document has no ${unknown}. There are: ${[...ids].join(', ')}` : undefined;
}

function findDocumentFault({ given }: WidgetFacts): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'string') {
    if (given.trim().startsWith('{')) return undefined;
    return 'the text in the property career is no JSON. For the address of a document use the attribute src';
  }
  if (typeof given !== 'object') return `expected a document in the property career, received a ${typeof given}`;
  if (Array.isArray(given)) return 'expected one document in the property career, received a list';
  if ('then' in given) return 'expected a document in the property career, received a promise: await it';
  if (!('id' in given) && 'title' in given)
    return 'its document has no id. Give it one: progress is kept under it, and a new title would lose it';
  return undefined;
}

function joinChoices(choices: readonly string[]): string {
  return [choices.slice(0, -1).join(', '), choices.at(-1)].join(' or ');
}

/** Whether one word may be a slip of the other: up to two letters changed, added, left out or swapped. */
function isNear(word: string, known: string): boolean {
  const most = known.length > 4 ? 2 : 1;
  if (Math.abs(word.length - known.length) > most) return false;
  let row = Array.from({ length: known.length + 1 }, (_, i) => i);
  for (let i = 1; i <= word.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= known.length; j++)
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + Number(word[i - 1] !== known[j - 1]));
  }
  return row[known.length]! <= most;
}
