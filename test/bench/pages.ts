import type * as Renderer from '../../src/ssr/index.js';
import { makeInput, type Task, usualCount, writeCareer } from './data.js';
import { type Peer, tags } from './peers.js';

// As it is built, but typed by its source: types are checked before there is a build.
const builtRenderer = '../../dist/ssr/index.js';

const words =
  'A kitchen starts before the town wakes, and the first hour belongs to dough: it is weighed, folded and left alone. ';
const paragraph = `<p>${words.repeat(4)}</p>`;

/** Shifts of the layout, counted from the start. */
const watchShifts = `<script>
shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
function afterPaint(run) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = run;
    port2.postMessage(0);
  });
}
function markPainted() {
  afterPaint(() => performance.mark('painted'));
}
function finish(reason) {
  afterPaint(() => { finished = reason; });
}
</script>`;

const whenReady = (then: string) =>
  `<script>document.addEventListener('rungs-ready', () => { ${then} }, { once: true });</script>`;

/** An article with one widget in it, as a blogger would write it. */
export async function writeArticle(peer: Peer, hasStyles: boolean): Promise<string> {
  const { head, widget, script } = await writeWidget(peer, hasStyles);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Pastry chef</title>
<style>body { max-width: 680px; margin: 16px auto; font: 16px/1.5 sans-serif } .box { width: 640px; max-width: 100% }</style>${watchShifts}${head}</head>
<body><h1>How to become a pastry chef</h1>${paragraph}<div class="box">${widget}</div>${paragraph.repeat(8)}${script}</body></html>`;
}

interface Parts {
  head: string;
  widget: string;
  script: string;
}

async function writeWidget(peer: Peer, hasStyles: boolean): Promise<Parts> {
  const { task } = peer;
  const tag = tags[task];
  const input = makeInput[task](usualCount[task]);
  const writeOurs = (kind = '') => `<script type="module"${kind} src="/dist/cdn/${peer.script}"></script>`;
  if (peer.page === 'markup') {
    const json = JSON.stringify(careerOf(task));
    return {
      head: whenReady('markPainted(); finish(true)') + writeOurs(),
      widget: `<${tag}><script type="application/json">${json}</script></${tag}>`,
      script: '',
    };
  }
  if (peer.page === 'ahead') {
    const { renderToHTML } = (await import(builtRenderer)) as typeof Renderer;
    return {
      // As `rungs render --page` writes it.
      head: whenReady('finish(true)') + writeOurs(' fetchpriority="low"'),
      widget: renderToHTML(tag, careerOf(task)),
      script: '<script>markPainted()</script>',
    };
  }
  if (peer.page === 'static') {
    const { draw } = await import(`./peers/${task}/${peer.file}`);
    const script = '<script>markPainted(); finish(true)</script>';
    return { head: '', widget: draw(input, { width: 640, height: 200 }), script };
  }
  const folder = `/peers/${task}/${peer.id}`;
  const styles = hasStyles ? `<link rel="stylesheet" href="${folder}/index.css">` : '';
  return {
    head: `${styles}<link rel="modulepreload" href="${folder}/index.js">`,
    widget: '<div id="widget"></div>',
    script: `<script type="module">
import { mount } from '${folder}/index.js';
try {
  await mount(document.getElementById('widget'), ${JSON.stringify(input)}, { width: 640, height: 200 });
  markPainted();
  finish(true);
} catch (cause) {
  finish(String(cause?.stack ?? cause));
}
</script>`,
  };
}

function careerOf(task: Task): unknown {
  const write = writeCareer[task] as (input: unknown) => unknown;
  return write(makeInput[task](usualCount[task]));
}

/** An empty page that holds the page's side of the benchmark. */
export function writeEmpty(peer: Peer, hasStyles: boolean): string {
  const styles = hasStyles ? `<link rel="stylesheet" href="/peers/${peer.task}/${peer.id}/index.css">` : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bench</title><style>body { margin: 8px }</style>${styles}</head>
<body><script type="module" src="/in-page/index.js"></script></body></html>`;
}
