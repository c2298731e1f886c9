import type { Career } from '../model/career.js';

/**
 * A career as JSON text without the lists that are empty: indented for people to edit, or in one line. Parsed, it is the
 * same career.
 */
export function writeDocument(career: Career, indent = 2): string {
  const json = JSON.stringify(career, (_key, value) => (isEmpty(value) ? undefined : value), indent);
  return indent > 0 ? `${json}\n` : json;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
