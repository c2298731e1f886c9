import type { Browser } from 'puppeteer-core';
import { launchBrowser } from './browser.js';
import { bundleInPage, bundlePeer, type Files } from './bundle.js';
import { writeArticle, writeEmpty } from './pages.js';
import { type Peer, peers } from './peers.js';
import { type Site, serve } from './serve.js';
import { tellPassing } from './tell.js';

/** A browser, and a site that has a page for each peer. */
export interface Lab {
  browser: Browser;
  site: Site;
}

export async function openLab(chosen: Peer[]): Promise<Lab> {
  const files: Files = new Map();
  const styled = new Set<Peer>();
  await bundleInPage(files);
  for (const [i, peer] of chosen.entries()) {
    tellPassing(`bundling ${i + 1} of ${chosen.length}: ${peer.label}`);
    if ((await bundlePeer(peer, files)).hasStyles) styled.add(peer);
  }
  const site = await serve(files, writePages(styled));
  return { browser: await launchBrowser(), site };
}

/** Pages are written once: what a server takes to write them is not the browser's. */
function writePages(styled: ReadonlySet<Peer>): (path: string) => Promise<string | undefined> {
  const articles: Record<string, string> = {};
  return async (path) => {
    const [, kind, task, id] = path.split('/');
    const peer = peers.find((each) => each.task === task && each.id === id);
    if (!peer) return undefined;
    if (kind === 'empty') return writeEmpty(peer, styled.has(peer));
    return (articles[path] ??= await writeArticle(peer, styled.has(peer)));
  };
}

/** After a failure, a browser that knows nothing of it. */
export async function renewBrowser(lab: Lab): Promise<void> {
  await lab.browser.close().catch(() => undefined);
  lab.browser = await launchBrowser();
}

export async function closeLab({ browser, site }: Lab): Promise<void> {
  await browser.close();
  site.close();
}
