import { limits } from './limits.js';

/*
 * Readers of values in which nothing is wrong: each returns the value as a career holds it, or throws.
 */
export type Read<T> = (value: unknown) => T;
/** The compiler holds these and the interface of the same name together. */
type Fields<T> = { [Key in keyof T]-?: Read<T[Key]> };

// Lists, objects and entries of the document being read.
let values = 0;

export function startCounting(): void {
  values = 0;
}

export function string(value: unknown): string {
  assert(typeof value === 'string' && !isBlank(value) && value.length <= limits.text);
  return value as string;
}

export function assert(isSound: unknown): void {
  if (!isSound) refuse();
}

export function refuse(): never {
  throw undefined;
}

function count(): void {
  assert(++values <= limits.values);
}

/** Nothing was said. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

const isOptional = new WeakSet<Read<unknown>>();

/** Marks what reads a field that just stays away where it is left out. */
export function optional<T>(read: Read<T>): Read<T> {
  isOptional.add(read);
  return read;
}

/** What may be left out. */
export function maybe<T, Default = undefined>(read: Read<T>, fallback?: () => Default): Read<T | Default> {
  const readMaybe = (value: unknown) => (isBlank(value) ? (fallback?.() as Default) : read(value));
  return fallback ? readMaybe : optional(readMaybe);
}

export function checked(isGood: (text: string) => boolean): Read<string> {
  return (value) => {
    assert(isGood(string(value)));
    return value as string;
  };
}

export function oneOf<const Option>(...options: Option[]): Read<Option> {
  return (value) => {
    assert(options.includes(value as Option));
    return value as Option;
  };
}

export function numberFrom(lowest: number, highest: number): Read<number> {
  return (value) => {
    assert(typeof value === 'number' && value >= lowest && value <= highest);
    return value as number;
  };
}

export function listOf<T>(read: Read<T>): Read<T[]> {
  return maybe(
    (value) => readList(value, read),
    () => [],
  );
}

function readList<T>(value: unknown, read: Read<T>): T[] {
  assert(Array.isArray(value));
  const source = value as unknown[];
  const { length } = source;
  assert(length <= limits.list);
  const items: T[] = [];
  for (let i = 0; i < length; i++) {
    count();
    items.push(read(source[i]));
  }
  return items;
}

/** A list of texts; empty ones are left out. */
export function readTexts(value: unknown): string[] {
  const texts = readList(value, (text) => (typeof text === 'string' && isBlank(text) ? '' : string(text)));
  return texts.filter(Boolean);
}

/** An object's own enumerable keys. */
function keysOf(value: unknown): string[] {
  assert(typeof value === 'object' && value !== null && !Array.isArray(value));
  count();
  return Object.keys(value as object);
}

export function record<T>(fields: Fields<T>): Read<T> {
  const readers = new Map<string, Read<unknown>>(Object.entries(fields));
  // What is left out has a default, or is missing.
  const defaults = [...readers].filter(([, read]) => !isOptional.has(read));
  return (value) => {
    const result: Record<string, unknown> = {};
    for (const key of keysOf(value)) {
      const field = (readers.get(key) ?? refuse)((value as Record<string, unknown>)[key]);
      if (field !== undefined) result[key] = field;
    }
    for (const [name, read] of defaults) if (!Object.hasOwn(result, name)) result[name] = read(undefined);
    return result as T;
  };
}

export function readCodes(value: unknown): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const key of keysOf(value)) {
    count();
    assert(!(key in Object.prototype) && key !== 'prototype');
    codes[key] = string((value as Record<string, unknown>)[key]);
  }
  return codes;
}
