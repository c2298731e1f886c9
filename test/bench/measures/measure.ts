import { call, type Tab, withTab } from '../browser.js';
import type { Task } from '../data.js';
import type { Lab } from '../lab.js';
import type { Peer } from '../peers.js';

/** Numbers by the name of what was measured, such as `many100.busy`. */
export type Sample = Record<string, number>;

export interface Measure {
  name: string;
  title: string;
  tasks: readonly Task[];
  /** How often each peer is measured. */
  repetitions: { quick: number; full: number };
  /** Measured of a whole page, so also of what is rendered ahead. */
  isOfPage?: boolean;
  run(lab: Lab, peer: Peer): Promise<Sample>;
}

/** An empty page where the peer's module is loaded and ready. */
export function withPeer({ browser, site }: Lab, peer: Peer, run: (tab: Tab) => Promise<Sample>): Promise<Sample> {
  return withTab(browser, async (tab) => {
    await tab.page.goto(`${site.origin}/empty/${peer.task}/${peer.id}`);
    await call(tab, `start('${peer.task}', '${peer.id}')`);
    return run(tab);
  });
}
