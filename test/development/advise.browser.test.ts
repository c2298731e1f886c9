import { expect } from 'chai';
import { writeScript } from '../../src/ssr/write-script.js';
import { percentiles } from '../fixtures/index.js';

interface WatchedPage extends Window {
  warnings: string[];
}

const frames = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** A page that loads the library and draws what it holds; what it says on the console, but for what Lit says. */
async function openPage(door: string, content: string): Promise<{ page: Document; warnings: () => string[] }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><script src="/test/ui/pages/strict.js"></script>
    <script type="module" src="${door}"></script><body>${content}</body></html>`;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await isLoaded;
  const { warnings } = frame.contentWindow as unknown as WatchedPage;
  return {
    page: frame.contentDocument!,
    warnings: () => warnings.filter((text) => !text.startsWith('Lit is in dev mode')),
  };
}

const wrong = `
  <career-ladder layout="stair">${writeScript(percentiles)}</career-ladder>
  <career-ladder layout="stair">${writeScript(percentiles)}</career-ladder>
  <skills-checklist></skills-checklist>
  <salary-band-chart level="boss">${writeScript({ ...percentiles, lang: '?' })}</salary-band-chart>`;

describe('the development doors', () => {
  it('tell on the console what is wrong, each thing once', async () => {
    const { page, warnings } = await openPage('/dist/development/entries/define.js', wrong);
    await until(() => warnings().length >= 4);
    expect(warnings().sort()).to.deep.equal([
      'Rungs: <career-ladder layout="stair">: expected auto, stairs or list',
      'Rungs: <salary-band-chart level="boss">: the document has no boss. There are: junior, analyst, senior, head',
      'Rungs: <salary-band-chart>: its document has faults\n  lang: expected a BCP 47 language tag, received "?"',
      'Rungs: <skills-checklist>: has no document. Set its property career, its attribute src, or put a script of the type application/json or readable HTML inside',
    ]);
    page.querySelector('career-ladder')!.setAttribute('layout', 'ladder');
    await until(() => warnings().length === 5);
    expect(warnings()[4]).to.contain('layout="ladder"');
  });

  it('say nothing of right use', async () => {
    const right = `<career-ladder layout="list" class="wide">${writeScript(percentiles)}</career-ladder>`;
    const { page, warnings } = await openPage('/dist/development/entries/career-ladder.js', right);
    await until(() => page.querySelector(':state(ready)'));
    expect(warnings()).to.deep.equal([]);
  });

  it('of one widget register that one', async () => {
    const { page } = await openPage('/dist/development/entries/career-faq.js', '');
    const { customElements } = page.defaultView!;
    expect([Boolean(customElements.get('career-faq')), Boolean(customElements.get('career-ladder'))]).to.deep.equal([
      true,
      false,
    ]);
  });
});

it('the files of a CDN keep quiet', async () => {
  const { page, warnings } = await openPage('/dist/cdn/rungs.js', wrong);
  await until(() => page.querySelectorAll(':state(ready)').length === 3);
  await new Promise((resolve) => setTimeout(resolve, 3500));
  expect(warnings()).to.deep.equal([]);
});

async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; turn < 250; turn++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${isSo}`);
}
