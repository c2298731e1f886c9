import type { ComplexAttributeConverter } from 'lit';

/** The ids in an attribute, with spaces or commas between, each once. */
export function readIds(text: string | null): string[] {
  return [...new Set((text ?? '').split(/[\s,]+/).filter(Boolean))];
}

/** How a property that holds ids is read from its attribute. */
export const idList: ComplexAttributeConverter<readonly string[]> = { fromAttribute: readIds };

/** Frameworks set a property where HTML has an attribute: a text lists ids too, and nothing lists none. */
export function takeIds(value: unknown, none: readonly string[]): readonly string[] {
  if (typeof value === 'string') return readIds(value);
  return Array.isArray(value) ? value : none;
}
