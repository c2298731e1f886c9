import type { Career } from '../../model/career.js';
import type { Phrases } from '../../text/phrases.js';
import { sayGap } from '../../ui/say-level.js';
import { layoutStairs, type StairsLayout } from './geometry.js';
import { type Rung, selectRungs } from './rows.js';

/** All of a ladder that stays as it is while the reader opens one rung after another. */
export interface Ladder {
  rungs: Rung[];
  stairs: StairsLayout;
  summary: string;
}

export const noLadder: Ladder = { rungs: [], stairs: layoutStairs({ count: 0 }), summary: '' };

/** The ladder of a career. `here` and `goal` are ids of levels, which need not exist. */
export function layLadder(
  career: Career,
  phrases: Phrases,
  here: string | undefined,
  goal: string | undefined,
): Ladder {
  const rungs = selectRungs(career, phrases);
  const stairs = layoutStairs({ count: rungs.length, way: findWay(career, here, goal), moves: findMoves(career) });
  return { rungs, stairs, summary: summarize(career, phrases, here, goal) };
}

function findWay(career: Career, here: string | undefined, goal: string | undefined) {
  const [from, to] = [indexOf(career, here), indexOf(career, goal)];
  return from >= 0 && to >= 0 ? { from, to } : undefined;
}

/** Sideways moves between rungs, each pair of rungs once. */
function findMoves(career: Career): { from: number; to: number }[] {
  const pairs = new Map<string, { from: number; to: number }>();
  career.levels.forEach((level, from) => {
    for (const move of level.moves) {
      const to = indexOf(career, move.to);
      if (move.kind === 'lateral' && to >= 0 && to !== from)
        pairs.set(`${Math.min(from, to)} ${Math.max(from, to)}`, { from, to });
    }
  });
  return [...pairs.values()];
}

function indexOf({ levels }: Career, id: string | undefined): number {
  return levels.findIndex((level) => level.id === id);
}

function summarize(career: Career, phrases: Phrases, here: string | undefined, goal: string | undefined): string {
  const gap = here && goal ? sayGap(career, here, goal, phrases) : '';
  if (gap) return gap;
  const { levels } = career;
  const [first, last] = [levels[0]?.title ?? '', levels.at(-1)?.title ?? ''];
  return levels.length === 1
    ? phrases.say('oneRung', { first })
    : phrases.say('rungs', { n: levels.length, first, last });
}
