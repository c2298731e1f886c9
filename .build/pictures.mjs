// npm run pictures: draws the three widgets for the README, light and dark, into stories/pictures/.
import { mkdir, readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser, launchFlags } from './browser.mjs';

const root = new URL('..', import.meta.url);
const career = JSON.parse(await readFile(new URL('dist/examples/clinical-care-coordinator.json', root), 'utf8'));

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <style>
    :root { color-scheme: light dark; --rungs-surface: light-dark(#fff, #0d1117) }
    body { margin: 0; padding: 32px; background: var(--rungs-surface); color: light-dark(#1b2230, #e6edf3);
      font: 16px/1.5 system-ui, "Noto Sans", sans-serif; display: grid; gap: 48px; grid-template-columns: minmax(0, 1fr) }
  </style>
  <salary-band-chart level="senior" salary="78000"></salary-band-chart>
  <career-ladder current="coordinator" target="managerial" level="senior"></career-ladder>
  <skills-checklist level="senior" checked="communication organization medical-knowledge compassion" persist="off"></skills-checklist>
</html>`;

await mkdir(new URL('stories/pictures/', root), { recursive: true });
const browser = await launch({ executablePath: findBrowser(), args: launchFlags });
const tab = await browser.newPage();
await tab.setViewport({ width: 960, height: 600, deviceScaleFactor: 1 });
await tab.setContent(page);
await tab.addScriptTag({ path: new URL('dist/cdn/rungs.iife.js', root).pathname });
await tab.evaluate(async (document_) => {
  for (const widget of document.body.children) {
    widget.career = document_;
    await widget.updateComplete;
  }
}, career);

for (const scheme of ['light', 'dark']) {
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.screenshot({ path: new URL(`stories/pictures/${scheme}.png`, root).pathname, fullPage: true });
  console.log(`stories/pictures/${scheme}.png`);
}
await browser.close();
