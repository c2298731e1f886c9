import { describeValue, type Report } from './issues.js';
import { cutText, limits } from './limits.js';

/**
 * Copies anything into plain data of bounded size: objects, lists, texts, numbers, booleans and null. Only own
 * enumerable string keys are read; what cannot be copied is left out and reported, `null` keeping its place in a list.
 *
 * `freeKeys` are those parsing may add by itself. They do not count towards `limits.values`, and neither does the first
 * item of a list (a lone paragraph becomes a list of one), so that a parsed career is never too large itself.
 */
export function copyPlain(input: unknown, freeKeys: ReadonlySet<string>, report: Report): unknown {
  const path: (string | number)[] = [];
  const ancestors: object[] = [];
  let values = 0;

  function copy(value: unknown): unknown {
    if (typeof value === 'string') return copyText(value);
    if (value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value !== 'object') return refuse(describeValue(value));
    if (ancestors.includes(value)) return refuse('an object that contains itself');
    if (ancestors.length >= limits.depth) return refuse(`more than ${limits.depth} levels of nesting`);
    const outline = readOutline(value);
    if (outline === undefined) return refuse('something unreadable');
    ancestors.push(value);
    const result = typeof outline === 'number' ? copyList(value, outline) : copyRecord(value, outline);
    ancestors.pop();
    return result;
  }

  function copyText(text: string): string {
    if (text.length <= limits.text) return text;
    addLimit(`a text of at most ${limits.text} characters`, `${text.length}`, 'cut');
    return cutText(text, limits.text);
  }

  function copyList(source: object, length: number): unknown[] {
    if (length > limits.list) addLimit(`at most ${limits.list} items`, `${length}`, 'the rest is left out');
    const list: unknown[] = [];
    for (let i = 0; i < Math.min(length, limits.list) && (i === 0 || spend()); i++) {
      list.push(copyEntry(source, i) ?? null);
    }
    return list;
  }

  function copyRecord(source: object, keys: string[]): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    if (keys.length > 0 && !spend()) return record;
    for (const key of keys) {
      if (isReserved(key)) report.add('warning', [...path, key], 'a name every object has, left out');
      else if (!freeKeys.has(key) && !spend()) break;
      else {
        const value = copyEntry(source, key);
        if (value !== undefined) record[key] = value;
      }
    }
    return record;
  }

  function copyEntry(source: object, key: string | number): unknown {
    path.push(key);
    const entry = readEntry(source, key);
    const value = entry ? copy(entry.value) : refuse('something unreadable');
    path.pop();
    return value;
  }

  function spend(): boolean {
    values++;
    if (values === limits.values + 1) {
      report.add('error', [], { expected: `at most ${limits.values} values`, received: 'more', remedy: 'cut' });
    }
    return values <= limits.values;
  }

  function refuse(received: string): undefined {
    report.add('error', path, { expected: 'plain data', received });
  }

  function addLimit(expected: string, received: string, remedy: string) {
    report.add('error', path, { expected, received, remedy });
  }

  return copy(input);
}

/** The length of a list or the keys of an object; nothing if even that throws, as a revoked proxy does. */
function readOutline(source: object): number | string[] | undefined {
  try {
    return Array.isArray(source) ? Number(source.length) : Object.keys(source);
  } catch {
    return undefined;
  }
}

function readEntry(source: object, key: string | number): { value: unknown } | undefined {
  try {
    return { value: (source as Record<string | number, unknown>)[key] };
  } catch {
    return undefined;
  }
}

/** An own `toString` or `__proto__` would break code that never expects data there. */
function isReserved(key: string): boolean {
  return key in Object.prototype || key === 'prototype';
}
