import type { Career, Credential, Level, Skill, Step } from './career.js';
import { experienceOf, findLevel } from './levels.js';
import type { Progress } from './progress.js';
import { skillsOfLevel } from './skills.js';

/** How much each part of readiness weighs, as whole numbers of any sum. A part that is not known does not weigh. */
export const readinessWeights = { skills: 4, experience: 3, credentials: 2, steps: 1 } as const;

/** How much a credential weighs among the credentials. Optional ones, and those said to be nothing, do not count. */
export const credentialWeights = { required: 2, typical: 1 } as const;

export type PartName = keyof typeof readinessWeights;

export type ReadinessPart = KnownPart | UnknownPart;

export interface KnownPart {
  /** 0 to 1. Of the credentials, weighted by `credentialWeights`. */
  share: number;
  /** Skills, steps or credentials; of experience, years: as many of the wanted ones as the reader has. */
  done: number;
  total: number;
  unknown?: undefined;
}

/** Why a part is not known: the document does not say, the reader has not said, or the reader skipped every step. */
export interface UnknownPart {
  unknown: 'document' | 'reader' | 'skipped';
  share?: undefined;
}

export interface Readiness {
  /** 0 to 1: the mean of the known parts, weighted by `readinessWeights`. Absent where no part is known. */
  share?: number;
  parts: Record<PartName, ReadinessPart>;
}

/** Which skills count: those linked to the level and the rungs below it, or all, where no level has any. */
export type SkillsBasis = 'level' | 'career';

/**
 * How ready a reader is for a level; for the career as a whole, where no level is given or it does not exist. For one
 * level, ticking more, doing more and having more years never lowers it.
 */
export function readinessOf(career: Career, progress: Progress, levelId?: string): Readiness {
  const parts = {
    skills: skillsPart(career, progress, levelId),
    experience: experiencePart(career, progress, levelId),
    credentials: credentialsPart(career, progress),
    steps: stepsPart(career, progress),
  };
  let sum = 0;
  let weights = 0;
  for (const name of Object.keys(readinessWeights) as PartName[]) {
    const { share } = parts[name];
    if (share === undefined) continue;
    sum += share * readinessWeights[name];
    weights += readinessWeights[name];
  }
  return { ...(weights > 0 && { share: sum / weights }), parts };
}

/** The skills that count for a level, in document order. */
export function skillsFor(career: Career, levelId?: string): { skills: Skill[]; basis: SkillsBasis } {
  const isLinked = career.levels.some((level) => level.skills.length > 0);
  return isLinked && levelId !== undefined && findLevel(career, levelId)
    ? { skills: skillsOfLevel(career, levelId), basis: 'level' }
    : { skills: career.skills, basis: 'career' };
}

/** The years a level asks for, where it exists and the document says. */
export function yearsFor(career: Career, level: Level | undefined): number | undefined {
  return (level && experienceOf(career, level)?.min) ?? undefined;
}

/** The reader's years of experience, where they gave a number of 0 or more. */
export function yearsOf({ profile: { years } }: Progress): number | undefined {
  return years !== undefined && years >= 0 && years < Infinity ? years : undefined;
}

/** What a credential weighs; 0 where it does not count. */
export function weighCredential({ requirement }: Credential): number {
  return requirement === 'required' || requirement === 'typical' ? credentialWeights[requirement] : 0;
}

/** The steps the reader has not skipped, in document order. One that is done counts, skipped or not. */
export function stepsFor(career: Career, { done, skipped }: Progress): Step[] {
  const left = new Set(skipped);
  for (const id of done) left.delete(id);
  return career.steps.filter((step) => !left.has(step.id));
}

function skillsPart(career: Career, { checked }: Progress, levelId?: string): ReadinessPart {
  return partOf(skillsFor(career, levelId).skills, checked);
}

function experiencePart(career: Career, progress: Progress, levelId?: string): ReadinessPart {
  const total = yearsFor(career, findLevel(career, levelId ?? ''));
  const years = yearsOf(progress);
  if (total === undefined) return { unknown: 'document' };
  if (total === 0) return { share: 1, done: 0, total };
  if (years === undefined) return { unknown: 'reader' };
  const done = Math.min(years, total);
  return { share: done / total, done, total };
}

function credentialsPart(career: Career, { profile }: Progress): ReadinessPart {
  return partOf(
    career.credentials.filter((credential) => weighCredential(credential) > 0),
    profile.credentials ?? [],
    weighCredential,
  );
}

function stepsPart(career: Career, progress: Progress): ReadinessPart {
  const steps = stepsFor(career, progress);
  return steps.length === 0 && career.steps.length > 0 ? { unknown: 'skipped' } : partOf(steps, progress.done);
}

function partOf<T extends { id: string }>(items: T[], ids: readonly string[], weigh: (item: T) => number = () => 1) {
  if (items.length === 0) return { unknown: 'document' } as const;
  const held = new Set(ids);
  let [done, weight, total] = [0, 0, 0];
  for (const item of items) {
    total += weigh(item);
    if (!held.has(item.id)) continue;
    done++;
    weight += weigh(item);
  }
  return { share: weight / total, done, total: items.length };
}
