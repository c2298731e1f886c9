import '../src/define.js';
import { expect } from 'chai';
import clinicalCareCoordinator from '../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import type { Tag } from '../stories/widget.js';
import { settle } from './browser/fixture.js';
import { tags } from './browser/tags.js';

const career = { ...clinicalCareCoordinator, id: 'cdn' };
const made: HTMLElement[] = [];

afterEach(() => {
  for (const element of made.splice(0)) element.remove();
});

/** Everything a widget shows, with the spaces an eye sees, and says, parts inside it included. */
function readAll(widget: Element): string {
  const root = widget.shadowRoot;
  if (!root) return '';
  const attributes = ['aria-label', 'aria-valuetext', 'placeholder', 'title'];
  const said = [...root.querySelectorAll('*')].flatMap((element) => [
    ...attributes.map((name) => element.getAttribute(name) ?? ''),
    readAll(element),
  ]);
  const shown = [...root.children].map((element) => (element as HTMLElement).innerText);
  return [...shown, ...said].join(' ').replace(/\s+/g, ' ');
}

async function draw(page: Document, tag: Tag, properties: Record<string, unknown>): Promise<string> {
  await page.defaultView!.customElements.whenDefined(tag);
  const widget = page.createElement(tag);
  Object.assign(widget, properties);
  page.body.append(widget);
  made.push(widget);
  const all = [widget, ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(':not(:defined)') ?? [])];
  for (const element of all) await settle(element);
  // What a part draws that is loaded on demand.
  for (let turn = 0; turn < 100 && isWaiting(widget); turn++) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return readAll(widget);
}

/** Whether a widget, or one inside it, still shows that something is on its way. */
function isWaiting(element: Element): boolean {
  const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return inside.some((each) => each.matches('[part=loading]') || isWaiting(each));
}

/** A page that loads one file of dist/cdn/ and nothing else. */
async function openPage(script: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><style>html { --rungs-offscreen: visible }</style><body><script type="module" src="/dist/cdn/${script}"></script></body></html>`;
  frame.width = '760';
  made.push(frame);
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await isLoaded;
  return frame.contentDocument!;
}

describe('files of dist/cdn/', () => {
  for (const tag of tags)
    for (const [name, properties] of [
      ['the example', { career }],
      ['a broken document', { career: '{' }],
      ['an empty one', { career: { title: 'Nobody' } }],
    ] as const)
      it(`${tag}.js draws ${name} in the same words as the modules do`, async () => {
        const bundled = await draw(await openPage(`${tag}.js`), tag, properties);
        expect(bundled).to.equal(await draw(document, tag, properties));
        expect(bundled.length).to.be.above(5);
      });
});
