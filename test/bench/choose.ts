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
    ({ name, repetitions }) =>
      (!only?.includes('bytes') || name === 'bytes') &&
      (metrics ? metrics.includes(name) : !isQuick || repetitions.quick > 0),
  );
}

export function measuresImporters({ only, metrics, peers: ids }: Options): boolean {
  return only ? only.includes('importers') : !metrics && !ids;
}

/** How often a peer is measured; once at least, where a measure is asked for by name. */
export function roundsOf({ repetitions }: Measure, { isQuick, repetitions: asked }: Options): number {
  return asked ?? Math.max(1, isQuick ? repetitions.quick : repetitions.full);
}
