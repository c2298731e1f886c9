import type { Field } from './fields.js';

type Item = Readonly<Record<string, unknown>>;

/** What a text field shows of an item. */
export function readText(item: Item, { kind, key }: Field): string {
  const value = item[key];
  if (kind === 'paragraphs' || kind === 'lines') return asTexts(value).join(separators[kind]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * What an entry in a text field means for an item. Read again it is the same text to the letter, so that the field can
 * be redrawn while somebody types in it; `tidyTexts` cleans up when they leave.
 */
export function writeText({ kind, key }: Field, text: string): Record<string, unknown> {
  if (kind === 'paragraphs' || kind === 'lines') return { [key]: text === '' ? [] : text.split(separators[kind]) };
  if (kind === 'number') return { [key]: readNumber(text) };
  const isName = key === 'title' || key === 'name' || key === 'question';
  return { [key]: text === '' && !isName ? undefined : text };
}

/** Paragraphs or lines without the empty ones. */
export function tidyTexts(item: Item, { key }: Field): Record<string, unknown> {
  return { [key]: asTexts(item[key]).flatMap((text) => text.trim() || []) };
}

/** What one end of a range shows. */
export function readEnd(item: Item, key: string, end: string): string {
  const range = item[key];
  const value = typeof range === 'object' && range !== null ? (range as Item)[end] : undefined;
  return typeof value === 'number' ? String(value) : '';
}

/** An entry in one end of a range; a range without ends is none. */
export function writeEnd(item: Item, key: string, end: string, text: string): Record<string, unknown> {
  const range = { ...(item[key] as object | undefined), [end]: readNumber(text) ?? null };
  const isStated = Object.values(range).some((value) => typeof value === 'number');
  return { [key]: isStated ? range : undefined };
}

/** The list of ids with one more, or without one. */
export function toggleId(item: Item, key: string, id: string, isOn: boolean): Record<string, unknown> {
  const rest = asTexts(item[key]).filter((other) => other !== id);
  return { [key]: isOn ? [...rest, id] : rest };
}

const separators = { paragraphs: '\n\n', lines: '\n' };

function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function readNumber(text: string): number | undefined {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}
