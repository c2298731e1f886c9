import type { Verdict } from './judge.js';
import { keyOf, peers } from './peers.js';
import type { Results } from './results.js';
import { compare } from './statistics.js';
import { titleOf } from './titles.js';
import { formatCount, formatRatio, writeTable } from './write-table.js';

export function writeGoals(verdicts: Verdict[]): string {
  if (verdicts.length === 0) return '';
  const missed = verdicts.filter(({ isReached }) => !isReached);
  const told =
    missed.length === 0
      ? 'All are reached.'
      : `${missed.length} of ${verdicts.length} ${missed.length === 1 ? 'is' : 'are'} missed.`;
  const rows = verdicts.map(({ goal, isReached, ratio, ours, spread }) => [
    `${goal.task}: ${goal.what}`,
    `${goal.isBelow ? '<' : '≤'} ${goal.than === undefined ? `${goal.most} ${goal.unit}`.trim() : `${goal.most} × ${labelOf(goal.task, goal.than)}`}`,
    ratio ? formatRatio(ratio) : formatCount(ours),
    `${Math.round(spread * 100)} %`,
    isReached ? 'reached' : '**missed**',
  ]);
  return `${told}\n\n${writeTable(['goal', 'at most', 'found', 'spread', ''], rows)}`;
}

function labelOf(task: string, id: string): string {
  return peers.find((peer) => peer.task === task && peer.id === id)?.label ?? id;
}

/** One number of each measure: the one a reader would feel. */
const felt = /\.(brotli|painted|bytes)$|^phone\.shift$|^(many\d+|update\d*|resize|act)\.busy$|^items\d+\.wall$/;

/** Where another library is ahead of us by more than the spread. */
export function writeLosses({ samples }: Pick<Results, 'samples'>): string {
  const lines = peers.flatMap((peer) => {
    const ours = samples[`${peer.task}/rungs`];
    const losses = Object.entries(samples[keyOf(peer)] ?? {}).flatMap(([name, theirs]) => {
      const ratio = felt.test(name) ? compare(ours?.[name], theirs) : undefined;
      const isAhead = ratio && Number.isFinite(ratio.value) && ratio.value > 1.02 && ratio.low > 1;
      return isAhead ? [`${titleOf(name).replace(/ \(CPU 4× slower, .*\)/, '')} ${ratio.value.toFixed(1)} ×`] : [];
    });
    return peer.kind === 'peer' && losses.length > 0 ? [`- ${peer.label}: ${losses.join('; ')}`] : [];
  });
  return lines.length === 0 ? '' : `## What we do not win\n\nWe take so many times as much:\n\n${lines.join('\n')}`;
}
