import type { Link } from './career.js';
import { isSafeUrl } from './codes.js';
import { cutText } from './limits.js';
import { type Profile, readProfile } from './profile.js';

/**
 * What a reader has done, written and said of themselves in one career. Never changed in place. Keyed by ids; those of
 * skills and steps a document no longer has are kept too.
 */
export interface Progress {
  /** Ids of the ticked skills. */
  checked: readonly string[];
  /** The reader's own ratings, 1 to 5, by skill id; a skill without one is absent. */
  ratings: Readonly<Record<string, number>>;
  /** Ids of the steps done. */
  done: readonly string[];
  /** Ids of the steps left out on purpose. No step is both done and skipped. */
  skipped: readonly string[];
  /** The reader's own notes by step id, plain text. */
  notes: Readonly<Record<string, string>>;
  /** The reader's own links by step id. */
  links: Readonly<Record<string, readonly Link[]>>;
  profile: Profile;
}

export const noProgress: Progress = Object.freeze({
  checked: [],
  ratings: {},
  done: [],
  skipped: [],
  notes: {},
  links: {},
  profile: {},
});

/** How much of a reader's progress is kept; of a file, as many bytes are read. */
export const progressLimits = { ids: 5000, note: 5000, links: 20, title: 200, url: 2000, file: 2_000_000 } as const;

/** Progress from JSON of any origin; undefined where it is none. What is no part of it is left out. */
export function readProgress(data: unknown): Progress | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const given = data as Record<string, unknown>;
  if (!Array.isArray(given.checked) && !Array.isArray(given.done)) return undefined;
  const done = readIds(given.done);
  const isDone = new Set(done);
  return {
    checked: readIds(given.checked),
    ratings: readRecord(given.ratings, readRating),
    done,
    skipped: readIds(given.skipped).filter((id) => !isDone.has(id)),
    notes: readRecord(given.notes, readNote),
    links: readRecord(given.links, readLinks),
    profile: readProfile(given.profile),
  };
}

/** Progress as JSON text, without what is empty; `readProgress` reads it back. */
export function writeProgress(progress: Progress): string {
  const { checked, ratings, done, skipped, notes, links, profile } = progress;
  const rest = Object.entries({ ratings, done, skipped, notes, links, profile });
  return JSON.stringify({ version: 1, checked, ...Object.fromEntries(rest.filter(([, part]) => !isEmpty(part))) });
}

/** Whether nothing has been ticked, written or said. */
export function isPristine(progress: Progress): boolean {
  return Object.values(progress).every(isEmpty);
}

function isEmpty(part: object): boolean {
  return Object.keys(part).length === 0;
}

function readIds(data: unknown): string[] {
  if (!Array.isArray(data)) return [];
  const ids = data.filter((id): id is string => typeof id === 'string');
  return [...new Set(ids)].slice(0, progressLimits.ids);
}

function readRecord<T>(data: unknown, read: (value: unknown) => T | undefined): Record<string, T> {
  if (typeof data !== 'object' || data === null) return {};
  const entries = Object.entries(data).flatMap(([id, value]) => {
    const good = id === '__proto__' ? undefined : read(value);
    return good === undefined ? [] : [[id, good] as const];
  });
  return Object.fromEntries(entries.slice(0, progressLimits.ids));
}

function readRating(value: unknown): number | undefined {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5 ? (value as number) : undefined;
}

function readNote(value: unknown): string | undefined {
  return (typeof value === 'string' && cutText(value, progressLimits.note)) || undefined;
}

function readLinks(value: unknown): Link[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const links = value.flatMap((each: unknown) => {
    const { title, url } = (typeof each === 'object' && each !== null ? each : {}) as Record<string, unknown>;
    if (typeof url !== 'string' || url.length > progressLimits.url || !isSafeUrl(url)) return [];
    return [{ title: cutText(typeof title === 'string' ? title : '', progressLimits.title) || url, url }];
  });
  return links.length > 0 ? links.slice(0, progressLimits.links) : undefined;
}
