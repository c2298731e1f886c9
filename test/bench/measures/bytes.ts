import { patience, withTab } from '../browser.js';
import { tasks } from '../data.js';
import type { Measure } from './measure.js';

/** All scripts and styles that a page with one widget loads. */
export const bytes: Measure = {
  name: 'bytes',
  title: 'bytes loaded for one widget',
  tasks,
  repetitions: { quick: 1, full: 1 },
  isOfPage: true,
  run: ({ browser, site }, { task, id }) =>
    withTab(browser, async ({ page }) => {
      site.sent.length = 0;
      await page.goto(`${site.origin}/article/${task}/${id}`, { waitUntil: 'networkidle0', timeout: patience });
      await page.waitForFunction('self.finished', { timeout: patience });
      const files = [...new Set(site.sent)];
      const sum = (kind: 'raw' | 'gzip' | 'brotli') => files.reduce((total, file) => total + file[kind].length, 0);
      return {
        'bytes.raw': sum('raw'),
        'bytes.gzip': sum('gzip'),
        'bytes.brotli': sum('brotli'),
        'bytes.files': files.length,
      };
    }),
};
