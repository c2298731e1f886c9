import { mkdir } from 'node:fs/promises';
import { call, withTab } from './browser.js';
import { type Task, usualCount } from './data.js';
import type { Lab } from './lab.js';
import { withPeer } from './measures/measure.js';
import type { Peer } from './peers.js';

export const pictures = new URL('results/pictures/', import.meta.url);

const many: Record<Task, number> = { salary: 1000, checklist: 100, ladder: 20 };

/**
 * Looks whether a peer draws what it is timed for: all items, also of many and after a change, and nothing is left
 * when it goes. Keeps pictures of it. Throws where anything is missing.
 */
export async function verify(lab: Lab, peer: Peer): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await verifyArticle(lab, peer);
  if (peer.isPageOnly) return;
  await withPeer(lab, peer, async (tab) => {
    const count = usualCount[peer.task];
    const expect = async (script: string, wanted: number, when: string) => {
      const found = await call<number>(tab, script);
      if (found !== wanted) throw new Error(`${peer.label} shows ${found} instead of ${wanted} ${when}`);
    };
    await call(tab, 'mountItems()');
    await expect('countItems()', count, 'items');
    if (peer.task === 'salary') {
      await call(tab, 'update(2)');
      await expect('countItems()', count, 'items after an update');
      await call(tab, 'resize(2)');
      await expect('countItems()', count, 'items after a resize');
    } else {
      // Not the first: a ladder may open with it chosen.
      await call(tab, 'act(1, 1)');
      await expect('countActed()', 1, 'items changed by the reader');
    }
    await expect('unmount()', 0, 'elements after it went');
    await call(tab, `mountItems(${many[peer.task]})`);
    await call(tab, `waitForAll(${many[peer.task]})`);
    await expect('countItems()', many[peer.task], 'items of many');
    return {};
  });
}

/** The page that is timed until it is painted, as a picture. */
function verifyArticle({ browser, site }: Lab, { task, id, label }: Peer): Promise<void> {
  return withTab(browser, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${site.origin}/article/${task}/${id}`);
    await page.waitForFunction('self.finished');
    await page.screenshot({ path: new URL(`${task}-${id}.png`, pictures).pathname as `${string}.png` });
    if (faults.length > 0) throw new Error(`${label}: ${faults[0]}`);
  });
}
