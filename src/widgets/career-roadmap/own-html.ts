import { slugify } from '../../model/identify.js';
import type { CareerDocument } from '../../model/schema.js';
import { tellWithField } from '../../ui/own-fields.js';
import { type OwnItem, readOwnLists } from '../../ui/own-list.js';

type Steps = NonNullable<CareerDocument['steps']>;

/** The steps an author wrote as lists. */
export function readSteps(host: HTMLElement): Partial<CareerDocument> | Promise<Partial<CareerDocument>> | undefined {
  const items = readOwnLists(host).flatMap((list) => list.items);
  if (items.length === 0) return undefined;
  return tellWithField(items, items.map(toStep), 'duration', loadDurations, (steps) => ({ steps }));
}

function toStep({ id, name, text, nested }: OwnItem): Steps[number] {
  return { id: id ?? slugify(name), title: name, body: [...text, ...nested] };
}

const loadDurations = async () => (await import('../../importers/durations.js')).readDuration;
