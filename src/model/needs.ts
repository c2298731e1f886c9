import type { Career, Credential } from './career.js';
import type { Progress } from './progress.js';
import { type SkillsBasis, skillsFor, weighCredential } from './readiness.js';

/** A skill that counts for the target. */
export interface SkillNeed {
  id: string;
  /** Ids of the levels that ask for it, up to the target, bottom first. The more, the more essential. */
  levels: string[];
  /** The reader's own rating, 1 to 5. */
  rating?: number;
  /** The rating someone in this career should reach. */
  target?: number;
}

export interface CredentialNeed {
  id: string;
  requirement: 'required' | 'typical';
}

/** What counts for the target, sorted by whether the reader has it. */
export interface Needs {
  skillsBasis: SkillsBasis;
  /** Ticked skills and those that are not; the most essential first, then in document order. */
  matching: SkillNeed[];
  missing: SkillNeed[];
  /** Required ones first, then in document order. */
  met: CredentialNeed[];
  unmet: CredentialNeed[];
}

/** What a level (the career as a whole, where none is given) asks for, and what of it the reader has. */
export function compareNeeds(career: Career, progress: Progress, levelId?: string): Needs {
  const { skills, basis } = skillsFor(career, levelId);
  const asking = listAsking(career, levelId);
  const needs = skills
    .map(({ id, target }): SkillNeed => {
      const rating = Object.hasOwn(progress.ratings, id) ? progress.ratings[id] : undefined;
      return {
        id,
        levels: asking.get(id) ?? [],
        ...(rating !== undefined && { rating }),
        ...(target !== undefined && { target }),
      };
    })
    .sort((a, b) => b.levels.length - a.levels.length);
  const credentials = career.credentials
    .filter((credential) => weighCredential(credential) > 0)
    .sort((a, b) => weighCredential(b) - weighCredential(a))
    .map(({ id, requirement }: Credential) => ({ id, requirement }) as CredentialNeed);

  const [matching, missing] = divide(needs, progress.checked);
  const [met, unmet] = divide(credentials, progress.profile.credentials ?? []);
  return { skillsBasis: basis, matching, missing, met, unmet };
}

/** The levels that ask for each skill, up to one level or, without it, all. */
function listAsking(career: Career, levelId?: string): Map<string, string[]> {
  const rung = career.levels.findIndex((level) => level.id === levelId);
  const asking = new Map<string, string[]>();
  for (const level of rung < 0 ? career.levels : career.levels.slice(0, rung + 1)) {
    for (const skill of new Set(level.skills)) {
      const levels = asking.get(skill);
      if (levels) levels.push(level.id);
      else asking.set(skill, [level.id]);
    }
  }
  return asking;
}

function divide<T extends { id: string }>(items: T[], ids: readonly string[]): [T[], T[]] {
  const held = new Set(ids);
  return [items.filter(({ id }) => held.has(id)), items.filter(({ id }) => !held.has(id))];
}
