import { type Lab, renewBrowser } from './lab.js';
import type { Measure } from './measures/measure.js';
import { keyOf, type Peer } from './peers.js';
import { addFault, addSample, type Results } from './results.js';
import { shuffle } from './statistics.js';
import { tell, tellPassing } from './tell.js';
import { verify } from './verify.js';

/** Peers whose pictures are right: no other is worth timing. */
export async function verifyAll(lab: Lab, chosen: Peer[], results: Results): Promise<Peer[]> {
  const sound: Peer[] = [];
  for (const [i, peer] of chosen.entries()) {
    tellPassing(`looking at ${i + 1} of ${chosen.length}: ${peer.label}`);
    try {
      await verify(lab, peer);
      sound.push(peer);
    } catch (cause) {
      const fault = describeFault(cause);
      tell(`${peer.task}: ${peer.label} is left out: ${fault}`);
      addFault(results, keyOf(peer), 'picture', fault);
    }
  }
  return sound;
}

/** Round by round, each peer once a round and in another order each time: what slows the machine slows them all. */
export async function takeMeasure(
  lab: Lab,
  measure: Measure,
  measured: Peer[],
  rounds: number,
  results: Results,
  isStopped: () => boolean,
): Promise<void> {
  const start = Date.now();
  const failed = new Set<Peer>();
  for (let round = 1; round <= rounds; round++) {
    for (const peer of shuffle(measured)) {
      if (isStopped()) return;
      if (failed.has(peer)) continue;
      tellPassing(`${measure.title}: round ${round} of ${rounds}, ${peer.label}`);
      try {
        addSample(results, keyOf(peer), await measure.run(lab, peer));
      } catch (cause) {
        failed.add(peer);
        const fault = describeFault(cause);
        tell(`${measure.title}: ${peer.label} failed: ${fault}`);
        addFault(results, keyOf(peer), measure.name, fault);
        await renewBrowser(lab);
      }
    }
  }
  const seconds = Math.round((Date.now() - start) / 1000);
  if (measured.length > 0) tell(`${measure.title}: ${measured.length} peers × ${rounds}, ${seconds} s`);
}

function describeFault(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] as string;
}
