import { slugify } from '../../model/identify.js';
import type { CareerDocument } from '../../model/schema.js';
import { readOwnLists } from '../../ui/own-list.js';

/** The steps an author wrote as lists. */
export function readSteps(host: HTMLElement): Partial<CareerDocument> | undefined {
  const steps = readOwnLists(host).flatMap(({ items }) =>
    items.map(({ id, name, text, nested }) => ({ id: id ?? slugify(name), title: name, body: [...text, ...nested] })),
  );
  return steps.length > 0 ? { steps } : undefined;
}
