import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser, launchFlags } from '../../.build/browser.mjs';

export interface Tab {
  page: Page;
  cdp: CDPSession;
}

/** Longest that one measurement may take, in ms. */
export const patience = 60_000;

export function launchBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser(),
    args: [...launchFlags, '--disable-gpu', '--disable-extensions', '--disable-default-apps'],
    protocolTimeout: 3 * patience,
    defaultViewport: { width: 1000, height: 800 },
    handleSIGINT: false,
  });
}

/** Runs with a page of a context of its own: nothing cached, nothing compiled, nothing stored. */
export async function withTab<Result>(browser: Browser, run: (tab: Tab) => Promise<Result>): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // No library's animations are timed.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'timeTicks' });
    return await run({ page, cdp });
  } finally {
    await context.close().catch(() => undefined);
  }
}

/** Rejects where the browser takes longer than anybody would wait. */
export async function hurry<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`over ${patience / 1000} s`)), patience);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}

/** Calls the page's side by its name there; `script` is such as `mountMany(100)`. */
export function call<Result>({ page }: Tab, script: string): Promise<Result> {
  return hurry(page.evaluate(`bench.${script}`) as Promise<Result>);
}

export async function readCounters({ cdp }: Tab): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** The same call, and the time in ms it kept the page's main thread busy. */
export async function time<Result>(tab: Tab, script: string): Promise<{ result: Result; busy: number }> {
  const before = await readCounters(tab);
  const result = await call<Result>(tab, script);
  const after = await readCounters(tab);
  return { result, busy: ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000 };
}

export interface Held {
  bytes: number;
  nodes: number;
  listeners: number;
}

/** What the page holds once all garbage is gone. */
export async function readMemory(tab: Tab): Promise<Held> {
  for (let i = 0; i < 3; i++) await tab.cdp.send('HeapProfiler.collectGarbage');
  const heap = (await tab.cdp.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number };
  const { Nodes = 0, JSEventListeners = 0 } = await readCounters(tab);
  return { bytes: heap.usedSize + (heap.embedderHeapUsedSize ?? 0), nodes: Nodes, listeners: JSEventListeners };
}
