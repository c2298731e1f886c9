import '../../../src/widgets/career-roadmap/define.js';
import '../../../src/text/locales/de.js';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { toHTML } from '../../../src/exporters/html.js';
import { parseCareer } from '../../../src/model/parse.js';
import { Phrases } from '../../../src/text/phrases.js';
import { sayDuration } from '../../../src/text/time-words.js';
import { openStore } from '../../../src/ui/career-state.js';
import type { CareerRoadmap } from '../../../src/widgets/career-roadmap/element.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { bothWays, fixture, settle } from '../../browser/fixture.js';
import { emulateMedia } from '../../browser/page-conditions.js';
import { pressKeys } from '../../browser/press-keys.js';
import { storedProgress } from '../../browser/stored-progress.js';

const id = 'clinical-care-coordinator';
const key = `rungs:progress:${id}`;
const specOf = (attributes: Record<string, string | boolean> = {}, career: unknown = clinicalCareCoordinator) => ({
  tag: 'career-roadmap' as const,
  career,
  attributes,
});
const all = (roadmap: CareerRoadmap, selector: string) => [
  ...roadmap.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const stepOf = (roadmap: CareerRoadmap, id: string) => all(roadmap, `[data-id="${id}"]`)[0]!;
const boxOf = (roadmap: CareerRoadmap, id: string) => stepOf(roadmap, id).querySelector('input') as HTMLInputElement;
const titleOf = (roadmap: CareerRoadmap, id: string) =>
  stepOf(roadmap, id).querySelector('.step-heading button') as HTMLElement;
const bodyOf = (roadmap: CareerRoadmap, id: string) => stepOf(roadmap, id).querySelector('.body') as HTMLElement;
const buttonOf = (root: ParentNode, words: string) =>
  [...root.querySelectorAll<HTMLButtonElement>('button')].find((button) => button.textContent!.trim() === words)!;
const stateOf = (roadmap: CareerRoadmap, id: string) =>
  ['done', 'skipped', 'open'].find((state) => stepOf(roadmap, id).classList.contains(state));
const summaryOf = (roadmap: CareerRoadmap) => all(roadmap, '.summary')[0]!.textContent!.trim();
const openSteps = (roadmap: CareerRoadmap) =>
  all(roadmap, '.step')
    .filter((step) => step.querySelector('[aria-expanded=true]'))
    .map((step) => step.dataset.id);
const stored = () => storedProgress(id);

async function click(roadmap: CareerRoadmap, element: HTMLElement): Promise<void> {
  element.click();
  await settle(roadmap);
}

function listen(roadmap: CareerRoadmap): unknown[] {
  const heard: unknown[] = [];
  roadmap.addEventListener('rungs-step-change', ({ step, status }) => heard.push([step, status]));
  roadmap.addEventListener('rungs-progress-change', ({ checked, done, total }) => heard.push([checked, done, total]));
  return heard;
}

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('career-roadmap', () => {
  bothWays('draws the steps in order, the next one open', async (mount) => {
    const roadmap = await mount(specOf({ persist: 'off' }));
    expect(all(roadmap, '.step')).to.have.lengthOf(10);
    expect(all(roadmap, '.number').map((each) => each.textContent)).to.deep.equal([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
    expect(openSteps(roadmap)).to.deep.equal(['understand-the-role']);
    expect(all(roadmap, '[aria-current=step]').map(({ dataset }) => dataset.id)).to.deep.equal(['understand-the-role']);
    expect(summaryOf(roadmap)).to.equal('0 of 10 steps done');
    expect(stepOf(roadmap, 'study').querySelector('[part=duration]')!.textContent).to.equal('4 years');
  });

  bothWays('speaks German', async (mount) => {
    const roadmap = await mount(specOf({ lang: 'de', persist: 'off' }));
    expect(stepOf(roadmap, 'study').querySelector('[part=duration]')!.textContent).to.equal('4 Jahre');
  });

  bothWays('starts with what the page was written with', async (mount) => {
    const roadmap = await mount(specOf({ persist: 'off', done: 'understand-the-role, gone', skipped: 'study' }));
    expect(['understand-the-role', 'study', 'apply'].map((id) => stateOf(roadmap, id))).to.deep.equal([
      'done',
      'skipped',
      'open',
    ]);
    expect(summaryOf(roadmap)).to.equal('1 of 10 steps done, 1 skipped');
    expect(openSteps(roadmap)).to.deep.equal(['gain-healthcare-experience']);
  });

  bothWays('a tick is done, told, kept and stays open', async (mount) => {
    const roadmap = await mount(specOf());
    const heard = listen(roadmap);
    await click(roadmap, boxOf(roadmap, 'understand-the-role'));
    expect(stateOf(roadmap, 'understand-the-role')).to.equal('done');
    expect(openSteps(roadmap), 'nothing folds away under the finger').to.deep.equal(['understand-the-role']);
    expect(heard).to.deep.equal([
      ['understand-the-role', 'done'],
      [['understand-the-role'], 1, 10],
    ]);
    expect(stored().done).to.deep.equal(['understand-the-role']);
    await click(roadmap, boxOf(roadmap, 'understand-the-role'));
    expect(stored()).to.deep.equal({ version: 1, checked: [] });
  });

  bothWays('skipping is a state of its own, and can be taken back', async (mount) => {
    const roadmap = await mount(specOf());
    const heard = listen(roadmap);
    const skip = buttonOf(stepOf(roadmap, 'understand-the-role'), 'Skip this step');
    await click(roadmap, skip);
    expect(stateOf(roadmap, 'understand-the-role')).to.equal('skipped');
    expect(skip.ariaPressed).to.equal('true');
    expect(stepOf(roadmap, 'understand-the-role').querySelector('.tag')!.textContent).to.equal('Skipped');
    expect(stored().skipped).to.deep.equal(['understand-the-role']);
    expect(heard[0]).to.deep.equal(['understand-the-role', 'skipped']);
    await click(roadmap, boxOf(roadmap, 'understand-the-role'));
    expect(stored()).to.deep.equal({ version: 1, checked: [], done: ['understand-the-role'] });
  });

  bothWays('by keyboard: Tab to the tick and the title, Space and Enter', async (mount) => {
    const roadmap = await mount(specOf({ persist: 'off' }));
    boxOf(roadmap, 'understand-the-role').focus();
    await pressKeys('Space');
    await settle(roadmap);
    expect(stateOf(roadmap, 'understand-the-role')).to.equal('done');
    await pressKeys('Tab');
    expect(roadmap.shadowRoot!.activeElement).to.equal(titleOf(roadmap, 'understand-the-role'));
    await pressKeys('Enter');
    await settle(roadmap);
    expect(openSteps(roadmap)).to.deep.equal([]);
  });

  it('is accessible, open and jotted in', async () => {
    const roadmap = await fixture(specOf({ persist: 'off', done: 'study', skipped: 'apply' }));
    await click(roadmap, buttonOf(stepOf(roadmap, 'understand-the-role'), 'Add a note or link'));
    await expectAccessible(roadmap);
  });

  it('what the page sets is drawn and told to nobody', async () => {
    const roadmap = await fixture(specOf({ persist: 'off' }));
    const heard = listen(roadmap);
    roadmap.done = ['study'];
    await settle(roadmap);
    expect(stateOf(roadmap, 'study')).to.equal('done');
    expect(heard).to.deep.equal([]);
    Object.assign(roadmap, { done: null, skipped: undefined });
    await settle(roadmap);
    expect(summaryOf(roadmap)).to.equal('0 of 10 steps done');
  });
});

describe('career-roadmap: folding', () => {
  bothWays('a title opens and closes its step', async (mount) => {
    const roadmap = await mount(specOf({ persist: 'off' }));
    expect(bodyOf(roadmap, 'study').hidden).to.equal('until-found');
    await click(roadmap, titleOf(roadmap, 'study'));
    expect(bodyOf(roadmap, 'study').hidden).to.equal(false);
    expect(titleOf(roadmap, 'study').getAttribute('aria-controls')).to.equal(bodyOf(roadmap, 'study').id);
    await click(roadmap, titleOf(roadmap, 'study'));
    expect(bodyOf(roadmap, 'study').hidden).to.equal('until-found');
  });

  bothWays('all at once', async (mount) => {
    const roadmap = await mount(specOf({ persist: 'off' }));
    await click(roadmap, buttonOf(roadmap.shadowRoot!, 'Open all'));
    expect(openSteps(roadmap)).to.have.lengthOf(10);
    await click(roadmap, buttonOf(roadmap.shadowRoot!, 'Close all'));
    expect(openSteps(roadmap)).to.deep.equal([]);
  });

  it('the browser’s search opens what it finds', async () => {
    const roadmap = await fixture(specOf({ persist: 'off' }));
    bodyOf(roadmap, 'apply').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settle(roadmap);
    expect(openSteps(roadmap)).to.include('apply');
  });

  it('the address opens a step and puts the focus there', async () => {
    const roadmap = await fixture(specOf({ persist: 'off' }));
    location.hash = '#keep-learning';
    await until(() => roadmap.shadowRoot!.activeElement === titleOf(roadmap, 'keep-learning'));
    expect(openSteps(roadmap)).to.include('keep-learning');
  });

  it('printed, every step is open', async () => {
    const roadmap = await fixture(specOf({ persist: 'off' }));
    await emulateMedia({ media: 'print' });
    expect(bodyOf(roadmap, 'apply').getBoundingClientRect().height).to.be.above(20);
    expect(getComputedStyle(bodyOf(roadmap, 'apply')).contentVisibility).to.equal('visible');
  });
});

describe('career-roadmap: notes and links', () => {
  async function jot(roadmap: CareerRoadmap, id = 'understand-the-role'): Promise<HTMLTextAreaElement> {
    await click(roadmap, buttonOf(stepOf(roadmap, id), 'Add a note or link'));
    return stepOf(roadmap, id).querySelector('textarea')!;
  }

  bothWays('a note is kept as it is typed, as text', async (mount) => {
    const roadmap = await mount(specOf());
    const field = await jot(roadmap);
    await until(() => roadmap.shadowRoot!.activeElement === field);
    field.value = 'Ask <b>Ann</b>';
    field.dispatchEvent(new Event('input'));
    await settle(roadmap);
    expect(stored().notes).to.deep.equal({ 'understand-the-role': 'Ask <b>Ann</b>' });
    const again = await fixture(specOf());
    expect(again.shadowRoot!.querySelector('.note')!.textContent).to.equal('Ask <b>Ann</b>');
    field.value = '';
    field.dispatchEvent(new Event('input'));
    expect(stored().notes).to.equal(undefined);
  });

  async function addLink(roadmap: CareerRoadmap, url: string, title = ''): Promise<void> {
    const form = roadmap.shadowRoot!.querySelector('form')!;
    (form.elements.namedItem('url') as HTMLInputElement).value = url;
    (form.elements.namedItem('title') as HTMLInputElement).value = title;
    form.requestSubmit();
    await settle(roadmap);
  }

  bothWays('links are kept, complete themselves and can be removed', async (mount) => {
    const roadmap = await mount(specOf());
    await jot(roadmap);
    await addLink(roadmap, 'school.example/evening', 'Evening school');
    await addLink(roadmap, 'mailto:ann@school.example');
    expect(stored().links['understand-the-role']).to.deep.equal([
      { title: 'Evening school', url: 'https://school.example/evening' },
      { title: 'mailto:ann@school.example', url: 'mailto:ann@school.example' },
    ]);
    await click(roadmap, all(roadmap, '.links button')[0]!);
    expect(all(roadmap, '.links a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'mailto:ann@school.example',
    ]);
  });

  for (const url of ['javascript:alert(1)', 'data:text/html,x', '', 'no address', 'javascript://%0aalert(1).com'])
    it(`no address: ${url || 'nothing'}`, async () => {
      const roadmap = await fixture(specOf());
      await jot(roadmap);
      await addLink(roadmap, url);
      expect(stored()?.links).to.equal(undefined);
      expect(all(roadmap, '[role=alert]')[0]!.textContent).to.contain('https://');
      const field = all(roadmap, '[name=url]')[0]!;
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.equal(all(roadmap, '[role=alert]')[0]!.id);
    });

  it('stored links that lead nowhere safe are not drawn', async () => {
    localStorage.setItem(
      key,
      JSON.stringify({ done: [], links: { study: [{ title: 'x', url: 'javascript:alert(1)' }] } }),
    );
    expect(all(await fixture(specOf()), '.links a')).to.deep.equal([]);
  });
});

describe('career-roadmap: progress', () => {
  it('is found again, and follows the page', async () => {
    localStorage.setItem(key, '{"checked":["ethics"],"done":["study"],"skipped":["apply"]}');
    const roadmap = await fixture(specOf({ done: 'keep-learning' }));
    await settle(roadmap);
    expect(['study', 'apply', 'keep-learning'].map((id) => stateOf(roadmap, id))).to.deep.equal([
      'done',
      'skipped',
      'open',
    ]);
    expect(stepOf(roadmap, 'study').querySelectorAll('.skills .ticked')).to.have.lengthOf(1);
    openStore('clinical-care-coordinator').set({ done: [], checked: [] });
    await settle(roadmap);
    expect(stateOf(roadmap, 'study')).to.equal('open');
    expect(roadmap.shadowRoot!.querySelectorAll('.skills .ticked')).to.have.lengthOf(0);
  });

  bothWays('is cleared and brought back', async (mount) => {
    const roadmap = await mount(specOf({ persist: 'off', done: 'study', skipped: 'apply', shared: 'off' }));
    await click(roadmap, buttonOf(roadmap.shadowRoot!, 'Clear all'));
    expect(summaryOf(roadmap)).to.equal('0 of 10 steps done');
    await until(() => roadmap.shadowRoot!.activeElement?.textContent?.trim() === 'Undo');
    await click(roadmap, buttonOf(roadmap.shadowRoot!, 'Undo'));
    expect(['study', 'apply'].map((id) => stateOf(roadmap, id))).to.deep.equal(['done', 'skipped']);
  });

  it('of another career is none of this one', async () => {
    const steps = [{ title: 'Trial' }, { title: 'Study' }];
    const roadmap = await fixture(specOf({}, undefined));
    roadmap.career = { title: 'Roadmap baker', steps };
    await settle(roadmap);
    await click(roadmap, boxOf(roadmap, 'study'));
    roadmap.career = { title: 'Roadmap smith', steps };
    await settle(roadmap);
    expect(stateOf(roadmap, 'study')).to.equal('open');
  });
});

describe('career-roadmap: readable HTML', () => {
  it('is what it draws from; boxes ticked before stay ticked', async () => {
    const roadmap = await fixture<CareerRoadmap>(`<career-roadmap id="own-steps"><ol>
      <li><input type="checkbox" checked> <strong>Find a bakery</strong><p>Ask early.</p></li>
      <li>Learn the trade</li></ol></career-roadmap>`);
    await settle(roadmap);
    expect(all(roadmap, '.step-heading').map((each) => each.textContent!.trim())).to.deep.equal([
      'Find a bakery',
      'Learn the trade',
    ]);
    expect(stateOf(roadmap, 'find-a-bakery')).to.equal('done');
  });

  it('written by toHTML is read back', async () => {
    const { steps } = parseCareer(clinicalCareCoordinator).career!;
    const html = toHTML(parseCareer(clinicalCareCoordinator).career!, 'career-roadmap');
    const roadmap = await fixture<CareerRoadmap>(`<career-roadmap persist="off">${html}</career-roadmap>`);
    expect(all(roadmap, '.step').map(({ dataset }) => dataset.id)).to.deep.equal(steps.map(({ id }) => id));
    expect(bodyOf(roadmap, 'study').querySelectorAll('.paragraph')).to.have.lengthOf(2);
    const durations = all(roadmap, '[part=duration]').map((each) => each.textContent);
    expect(durations).to.deep.equal(
      steps.map(({ duration }) => sayDuration(new Phrases('en'), duration)).filter(Boolean),
    );
    expect(durations).to.not.have.lengthOf(0);
  });
});

async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; turn < 150; turn++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${isSo}`);
}
