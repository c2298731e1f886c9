import { describeValue } from '../model/issues.js';
import type { ImportIssue } from './reading.js';

/** Plain JSON: what `copyPlain` gives. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** An object of JSON-LD whose keys and types are without their prefixes. */
export interface Node {
  types: string[];
  path: string;
  /** The values of a property, a lone one as a list of one, with references resolved. */
  values(key: string): Value[];
  has(key: string): boolean;
}

export interface Value {
  path: string;
  value: string | number | boolean | Node;
}

/** Tells what is wrong at a place such as `@graph[0].estimatedSalary`. */
export type Tell = (
  level: ImportIssue['level'],
  path: string,
  problem: { expected: string; received: string; remedy?: string },
) => void;

/** Every object of a JSON-LD document that has a type, outermost first; usual mistakes in its writing are told. */
export function listNodes(root: Json, tell: Tell): Node[] {
  const nodes: Node[] = [];
  const byId = new Map<string, { [key: string]: Json }>();
  const queue: { value: Json; path: string }[] = [{ value: root, path: '' }];
  const found: { record: { [key: string]: Json }; path: string }[] = [];
  checkContext(root, tell);
  for (let i = 0; i < queue.length; i++) {
    const { value, path } = queue[i]!;
    if (Array.isArray(value)) value.forEach((item, at) => void queue.push({ value: item, path: `${path}[${at}]` }));
    else if (typeof value === 'object' && value !== null) {
      const record = value;
      const id = record['@id'] ?? record.id;
      if (typeof id === 'string' && Object.keys(record).length > 1) byId.set(id, record);
      found.push({ record, path });
      for (const key of Object.keys(record)) queue.push({ value: record[key]!, path: joinPath(path, key) });
    }
  }
  for (const { record, path } of found) {
    const node = createNode(record, path);
    if (node.types.length === 0) continue;
    if (!('@type' in record) && 'type' in record) {
      tell('warning', joinPath(path, 'type'), { expected: '"@type"', received: '"type"', remedy: 'read as "@type"' });
    }
    nodes.push(node);
  }
  return nodes;

  function createNode(record: { [key: string]: Json }, path: string): Node {
    const keys = new Map<string, string>();
    for (const key of Object.keys(record)) keys.set(dropPrefix(key), key);
    const type = record['@type'] ?? record.type;
    return {
      types: (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string').map(dropPrefix),
      path,
      has: (key) => keys.has(key),
      values(key) {
        const name = keys.get(key);
        if (name === undefined) return [];
        const at = joinPath(path, name);
        const value = record[name]!;
        const list = Array.isArray(value) ? value : [value];
        return list.flatMap((one, i) => wrap(one, Array.isArray(value) ? `${at}[${i}]` : at));
      },
    };
  }

  function wrap(value: Json, path: string): Value[] {
    if (value === null || value === '') return [];
    if (Array.isArray(value)) return value.flatMap((one, i) => (Array.isArray(one) ? [] : wrap(one, `${path}[${i}]`)));
    if (typeof value !== 'object') return [{ value, path }];
    if ('@value' in value) return wrap(value['@value']!, path);
    if ('@list' in value) return wrap(value['@list']!, path);
    const id = value['@id'];
    const isReference = typeof id === 'string' && Object.keys(value).length === 1;
    return [{ value: createNode(isReference ? (byId.get(id) ?? value) : value, path), path }];
  }
}

/** The words of a text, a name or a term; empty if there are none. */
export function wordsOf({ value }: Value): string {
  if (typeof value !== 'object') return String(value).trim();
  for (const key of ['name', 'text', 'description', 'credentialCategory', 'title']) {
    const [first] = value.values(key);
    if (first && typeof first.value !== 'object') return String(first.value).trim();
  }
  return '';
}

/** The first words of the first of these properties that has any. */
export function textOf(node: Node, ...keys: string[]): string {
  return keys.flatMap((key) => node.values(key).map(wordsOf)).find(Boolean) ?? '';
}

/** A number, also where it is written as text, which is told. */
export function numberOf(node: Node, key: string, tell: Tell): number | undefined {
  const [first] = node.values(key);
  if (!first) return undefined;
  const { value, path } = first;
  if (typeof value === 'number') return value;
  const number =
    typeof value === 'string' ? Number(value.replace(/[,\s](?=\d{3}\b)|[$£€+]/g, '').trim() || 'none') : Number.NaN;
  const received = typeof value === 'object' ? 'an object' : describeValue(value);
  if (Number.isFinite(number)) tell('warning', path, { expected: 'a number', received, remedy: `read as ${number}` });
  else tell('warning', path, { expected: 'a number', received, remedy: 'left out' });
  return Number.isFinite(number) ? number : undefined;
}

function checkContext(root: Json, tell: Tell): void {
  const first = Array.isArray(root) ? root[0] : root;
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return;
  const path = Array.isArray(root) ? '[0].@context' : '@context';
  const context = first['@context'];
  const expected = '"https://schema.org"';
  if (context === undefined) {
    tell('warning', path, { expected, received: 'nothing', remedy: 'read as schema.org' });
    return;
  }
  const names = (Array.isArray(context) ? context : [context]).map((one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? (one['@vocab'] ?? one.schema) : one,
  );
  const name = names.find((one) => typeof one === 'string' && /schema\.org/i.test(one));
  if (name === undefined) {
    tell('warning', path, { expected, received: describeValue(context), remedy: 'read as schema.org' });
  } else if (!/^https:\/\/schema\.org\/?$/.test(String(name))) {
    tell('warning', path, { expected, received: describeValue(name), remedy: 'read as that' });
  }
}

function dropPrefix(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '');
}

function joinPath(path: string, key: string): string {
  const name = /^[@$]?[\w-]{1,60}$/.test(key) ? key : JSON.stringify(key.slice(0, 60));
  return path ? `${path}.${name}` : name;
}
