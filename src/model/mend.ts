import type { Career } from './career.js';
import { describeValue, type Report } from './issues.js';
import { careerSchema } from './schema.js';

/** What this walk reads of a schema; the schema itself judges single values. */
interface Schema {
  type: string;
  message?: string;
  entries?: Record<string, Schema>;
  item?: Schema;
  value?: Schema;
  wrapped?: Schema;
  options?: Schema[];
  default?: unknown;
  '~standard': { validate(value: unknown): unknown };
}

type Verdict = { value: unknown; issues?: undefined } | { issues: readonly { type: string; message: string }[] };

/** Where an item of a mended list stood in the document as given. */
export type PlaceOf = (list: readonly unknown[], index: number) => number;

/**
 * Reads plain data as a career. An optional field that does not fit is left out, and so is an item that lacks
 * something required; each is reported, and what fits is kept. Ids that were not given are still empty.
 */
export function mendCareer(document: object, report: Report): { career: Career; placeOf: PlaceOf } {
  const path: (string | number)[] = [];
  const places = new Map<readonly unknown[], number[]>();

  function mend(schema: Schema, value: unknown): unknown {
    if (schema.entries) return isRecord(value) ? mendRecord(schema.entries, value) : refuse(schema, value);
    if (schema.item) return Array.isArray(value) ? mendList(schema.item, value) : refuse(schema, value);
    if (schema.type === 'record') return isRecord(value) ? mendCodes(schema.value!, value) : refuse(schema, value);
    // The one union: a text or a list of texts.
    if (schema.type === 'union' && Array.isArray(value)) return mendList(schema.options![1]!, value);
    return mendValue(schema, value);
  }

  function mendRecord(entries: Record<string, Schema>, source: Record<string, unknown>) {
    const record: Record<string, unknown> = {};
    let isWhole = true;
    for (const key in entries) {
      const field = entries[key]!;
      const value = mendAt(key, field, source[key]);
      if (value !== undefined) record[key] = value;
      else if (field.type !== 'optional') isWhole = false;
    }
    if (!isWhole) return undefined;
    for (const key in source) {
      if (key in entries) continue;
      record[key] = source[key];
      report.add('note', [...path, key], 'unknown key, kept');
    }
    return record;
  }

  function mendList(item: Schema, source: unknown[]) {
    const list: unknown[] = [];
    const kept: number[] = [];
    source.forEach((entry, i) => {
      if (item.type === 'string' && isBlank(entry) && entry !== null) return;
      const value = mendAt(i, item, entry);
      if (value === undefined) return;
      list.push(value);
      kept.push(i);
    });
    if (kept.length < source.length) places.set(list, kept);
    return list;
  }

  function mendCodes(value: Schema, source: Record<string, unknown>) {
    const record: Record<string, unknown> = {};
    for (const key in source) {
      const code = mendAt(key, value, source[key]);
      if (code !== undefined) record[key] = code;
    }
    return record;
  }

  function mendAt(key: string | number, schema: Schema, value: unknown): unknown {
    path.push(key);
    const mended = schema.type === 'optional' ? mendOptional(schema, value) : mendRequired(schema, value);
    path.pop();
    return mended;
  }

  function mendOptional(schema: Schema, value: unknown): unknown {
    const inner = schema.wrapped!;
    const isAbsent = isBlank(value) && !(value === null && inner.type === 'nullable');
    const mended = isAbsent ? undefined : mend(inner, value);
    if (mended !== undefined) return mended;
    return typeof schema.default === 'function' ? schema.default() : schema.default;
  }

  function mendRequired(schema: Schema, value: unknown): unknown {
    return isBlank(value) ? refuse(schema, value) : mend(schema, value);
  }

  function mendValue(schema: Schema, value: unknown): unknown {
    const verdict = judge(schema, value);
    if (!verdict.issues) return verdict.value;
    const { type, message } = verdict.issues[0]!;
    const reading = readOtherwise(value);
    const second = reading === undefined ? verdict : judge(schema, reading);
    if (second.issues) {
      // A value of the right type that is of no use, such as an unknown currency.
      report.add(type === 'check' ? 'warning' : 'error', path, { expected: message, received: describeValue(value) });
      return undefined;
    }
    const remedy = `read as ${describeValue(reading)}`;
    report.add('warning', path, { expected: message, received: describeValue(value), remedy });
    return second.value;
  }

  function refuse(schema: Schema, value: unknown): undefined {
    // What could not even be copied has been reported already.
    if ((value === undefined || value === null) && report.has(path)) return;
    report.add('error', path, { expected: schema.message ?? 'a text', received: describeValue(value) });
  }

  const career = mend(careerSchema as unknown as Schema, document) as Career;
  return { career, placeOf: (list, index) => places.get(list)?.[index] ?? index };
}

function judge(schema: Schema, value: unknown): Verdict {
  return schema['~standard'].validate(value) as Verdict;
}

/** A number written as a text, or a text that happens to be a number. */
function readOtherwise(value: unknown): number | string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' && /^[+-]?\d{1,30}(\.\d{1,30})?$/.test(value.trim()) ? Number(value) : undefined;
}

/** Nothing was said: the same as leaving the field out. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
