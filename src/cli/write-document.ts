import type { Career } from '../model/career.js';

/** A career as indented JSON for people to edit: without the lists that are empty. Parsed, it is the same career. */
export function writeDocument(career: Career): string {
  return `${JSON.stringify(career, (_key, value) => (isEmpty(value) ? undefined : value), 2)}\n`;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
