import type { Protocol } from 'puppeteer-core';
import { patience, withTab } from '../browser.js';
import { tasks } from '../data.js';
import type { Measure } from './measure.js';

interface Device {
  name: string;
  title: string;
  slowdown: number;
  network?: Protocol.Network.EmulateNetworkConditionsRequest;
  repetitions: Measure['repetitions'];
}

const kilobit = 1024 / 8;

const devices: Device[] = [
  { name: 'paint', title: 'first paint', slowdown: 1, repetitions: { quick: 1, full: 15 } },
  { name: 'paint4x', title: 'first paint (CPU 4× slower)', slowdown: 4, repetitions: { quick: 1, full: 11 } },
  {
    name: 'phone',
    title: 'first paint on a phone (CPU 4× slower, 1.6 Mbit/s, 150 ms)',
    slowdown: 4,
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1600 * kilobit,
      uploadThroughput: 750 * kilobit,
    },
    repetitions: { quick: 7, full: 11 },
  },
];

interface Seen {
  finished: true | string;
  painted: number;
  shift: number;
}

/** Until the frame that shows the widget: from the start of the navigation, in ms. */
export const paintMeasures: Measure[] = devices.map(({ name, title, slowdown, network, repetitions }) => ({
  name,
  title,
  tasks,
  repetitions,
  isOfPage: true,
  run: ({ browser, site }, { task, id }) =>
    withTab(browser, async ({ page, cdp }) => {
      if (network) {
        await cdp.send('Network.enable');
        await cdp.send('Network.emulateNetworkConditions', network);
      }
      if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.goto(`${site.origin}/article/${task}/${id}`, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction('self.finished', { timeout: patience, polling: 50 });
      // What comes after the widget may still move the page.
      await new Promise((resolve) => setTimeout(resolve, network ? 700 : 60));
      const seen = (await page.evaluate(
        '({ finished, shift, painted: performance.getEntriesByName("painted")[0]?.startTime })',
      )) as Seen;
      if (seen.finished !== true) throw new Error(seen.finished);
      return { [`${name}.painted`]: seen.painted, [`${name}.shift`]: seen.shift };
    }),
}));
