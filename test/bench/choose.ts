import type { Task } from './data.js';
import { goals } from './goals.js';
import { measures } from './measures/all.js';
import type { Measure } from './measures/measure.js';
import type { Options } from './options.js';
import { type Peer, peers } from './peers.js';

export function choosePeers({ only, peers: ids, isQuick }: Options): Peer[] {
  const isOnly = (peer: Peer) => !only || only.includes(peer.task) || only.includes('bytes');
  return peers.filter((peer) => isOnly(peer) && (ids ? ids.includes(peer.id) : !isQuick || peer.isQuick));
}

export function chooseMeasures({ only, metrics, isQuick }: Options): Measure[] {
  return measures.filter(
    (measure) =>
      (!only?.includes('bytes') || measure.name === 'bytes') &&
      (metrics ? metrics.includes(measure.name) : !isQuick || measure.tasks.some((task) => isGoal(measure, task))),
  );
}

/** The peers that a measure is taken of: in a quick run, of those tasks where a goal names it. */
export function choosePeersFor(measure: Measure, sound: Peer[], { metrics, isQuick }: Options): Peer[] {
  return sound.filter(
    ({ task, isPageOnly }) =>
      measure.tasks.includes(task) &&
      (measure.isOfPage || !isPageOnly) &&
      (!isQuick || metrics !== undefined || isGoal(measure, task)),
  );
}

function isGoal({ name }: Measure, task: Task): boolean {
  return goals.some((goal) => goal.task === task && goal.metric.startsWith(`${name}.`));
}

export function measuresImporters({ only, metrics, peers: ids }: Options): boolean {
  return only ? only.includes('importers') : !metrics && !ids;
}

/** How often a peer is measured. */
export function roundsOf({ repetitions }: Measure, { isQuick, repetitions: asked }: Options): number {
  return asked ?? (isQuick ? repetitions.quick : repetitions.full);
}
