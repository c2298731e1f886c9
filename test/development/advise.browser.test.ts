import { expect } from 'chai';
import { writeScript } from '../../src/ssr/write-script.js';
import { openPage } from '../browser/open-page.js';
import { percentiles } from '../fixtures/index.js';

/** A page that loads the library and draws what it holds; what it says on the console, but for what Lit says. */
async function open(door: string, content: string): Promise<{ page: Document; warnings: () => string[] }> {
  const { document: page, warnings } = await openPage(`<script type="module" src="${door}"></script>${content}`);
  return { page, warnings: () => warnings.filter((text) => !text.startsWith('Lit is in dev mode')) };
}

const wrong = `
  <career-ladder layout="stair">${writeScript(percentiles)}</career-ladder>
  <career-ladder layout="stair">${writeScript(percentiles)}</career-ladder>
  <skills-checklist></skills-checklist>
  <salary-band-chart level="boss">${writeScript({ ...percentiles, lang: '?' })}</salary-band-chart>`;

describe('the development doors', () => {
  it('tell on the console what is wrong, each thing once', async () => {
    const { page, warnings } = await open('/dist/development/entries/define.js', wrong);
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
    const { page, warnings } = await open('/dist/development/entries/career-ladder.js', right);
    await until(() => page.querySelector(':state(ready)'));
    expect(warnings()).to.deep.equal([]);
  });

  it('of one widget register that one', async () => {
    const { page } = await open('/dist/development/entries/career-faq.js', '');
    const { customElements } = page.defaultView!;
    expect([Boolean(customElements.get('career-faq')), Boolean(customElements.get('career-ladder'))]).to.deep.equal([
      true,
      false,
    ]);
  });
});

it('the files of a CDN keep quiet', async () => {
  const { page, warnings } = await open('/dist/cdn/rungs.js', wrong);
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
