import type { Career } from './career.js';
import { type Deed, gainOf } from './deeds.js';
import type { Needs, SkillNeed } from './needs.js';
import type { Progress } from './progress.js';
import { stepsFor, yearsFor, yearsOf } from './readiness.js';
import type { Standing } from './standing.js';

/** One thing to do next. */
export interface Suggestion extends Deed {
  reason: Reason;
  /** How much doing it adds to the readiness, above 0 and up to 1. */
  gain: number;
  /** Ids of the missing skills it builds (a step) or the rung asks for (a level). */
  skills: string[];
  /** Ids of the open steps that build it (a skill). */
  steps: string[];
}

/** Why something is suggested: a code to be put into words, and what the words need. */
export type Reason =
  /** A skill: ids of the levels that ask for it, up to the target, bottom first. */
  | { code: 'askedByLevels'; levels: string[] }
  /** A skill: the document lists it and links it to no level. */
  | { code: 'partOfCareer' }
  /** A step: it builds skills that are missing. */
  | { code: 'buildsSkills' }
  /** A step: it is the next one that is open. */
  | { code: 'nextStep' }
  /** A credential: how firmly it is asked for. */
  | { code: 'required' | 'typical' }
  /** Experience or a level: the years that are short of it. */
  | { code: 'yearsShort'; years: number };

type Candidate = Omit<Suggestion, 'gain'>;

/**
 * The next things to do, at most `count`: the best of each kind first so that a plan has more than one side, then the
 * next best of any; those that add most stand first, equals in the order of the document. Nothing done or skipped.
 */
export function suggestNext(
  career: Career,
  progress: Progress,
  { current, target }: Standing,
  needs: Needs,
  count = 3,
): Suggestion[] {
  const kinds = [
    listWaits(career, progress, needs, current?.rung ?? -1, target?.rung ?? -1),
    listSkills(career, progress, needs.missing.slice(0, count)),
    listSteps(career, progress, needs),
    listCredentials(needs),
  ];
  const ranked = kinds.map((candidates) =>
    candidates
      .slice(0, count)
      .map((candidate): Suggestion => ({ ...candidate, gain: gainOf(career, progress, candidate, target?.id) }))
      .filter(({ gain }) => gain > 0),
  );
  const firsts = sortByGain(ranked.flatMap((kind) => kind.slice(0, 1)));
  const others = sortByGain(ranked.flatMap((kind) => kind.slice(1)));
  const chosen = new Set([...firsts, ...others].slice(0, count));
  return sortByGain(ranked.flat().filter((suggestion) => chosen.has(suggestion)));
}

/** The years of a rung on the way, so long as one is ahead; then those of the target. */
function listWaits(career: Career, progress: Progress, needs: Needs, from: number, to: number): Candidate[] {
  const years = yearsOf(progress);
  const target = career.levels[to];
  const wanted = yearsFor(career, target);
  if (!target || years === undefined || wanted === undefined || wanted <= years) return [];
  const between = career.levels.slice(from + 1, to).find((level) => {
    const min = yearsFor(career, level);
    return min !== undefined && min > years && min < wanted;
  });
  const level = between ?? target;
  const missing = new Set(needs.missing.map(({ id }) => id));
  return [
    {
      kind: between ? 'level' : 'experience',
      id: level.id,
      reason: { code: 'yearsShort', years: (yearsFor(career, level) ?? years) - years },
      skills: between
        ? career.skills.flatMap(({ id }) => (level.skills.includes(id) && missing.has(id) ? id : []))
        : [],
      steps: [],
    },
  ];
}

function listSkills(career: Career, progress: Progress, missing: SkillNeed[]): Candidate[] {
  const done = new Set(progress.done);
  const open = stepsFor(career, progress).filter(({ id }) => !done.has(id));
  return missing.map(({ id, levels }) => ({
    kind: 'skill',
    id,
    reason: levels.length > 0 ? { code: 'askedByLevels', levels } : { code: 'partOfCareer' },
    skills: [],
    steps: open.flatMap((step) => (step.skills.includes(id) ? step.id : [])),
  }));
}

/** Open steps: those that build missing skills before those that do not. */
function listSteps(career: Career, progress: Progress, needs: Needs): Candidate[] {
  const done = new Set(progress.done);
  const missing = new Set(needs.missing.map(({ id }) => id));
  return stepsFor(career, progress)
    .filter(({ id }) => !done.has(id))
    .map((step): Candidate => {
      const skills = [...new Set(step.skills)].filter((id) => missing.has(id));
      const reason: Reason = { code: skills.length > 0 ? 'buildsSkills' : 'nextStep' };
      return { kind: 'step', id: step.id, reason, skills, steps: [] };
    })
    .sort((a, b) => Number(b.skills.length > 0) - Number(a.skills.length > 0));
}

function listCredentials({ unmet }: Needs): Candidate[] {
  return unmet.map(({ id, requirement }) => ({
    kind: 'credential',
    id,
    reason: { code: requirement },
    skills: [],
    steps: [],
  }));
}

function sortByGain(suggestions: Suggestion[]): Suggestion[] {
  return [...suggestions].sort((a, b) => b.gain - a.gain);
}
