import '../../../src/widgets/career-guide/define.js';
import '../../../src/text/locales/de.js';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { toHTML } from '../../../src/exporters/html.js';
import { parseCareer } from '../../../src/model/parse.js';
import type { CareerElement } from '../../../src/ui/career-element.js';
import type { CareerGuide } from '../../../src/widgets/career-guide/element.js';
import { sections } from '../../../src/widgets/career-guide/sections.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { bothWays, fixture, type Mount, settle } from '../../browser/fixture.js';
import { emulateMedia, setViewport } from '../../browser/page-conditions.js';
import { pressKeys } from '../../browser/press-keys.js';
import { storedProgress } from '../../browser/stored-progress.js';
import { broken, german } from '../../fixtures/index.js';

const all = (guide: CareerGuide, selector: string) => [...guide.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (guide: CareerGuide, selector: string) => all(guide, selector)[0];
const partOf = (guide: CareerGuide, tag: string) => one(guide, tag) as CareerElement;
const shown = (guide: CareerGuide) => all(guide, '[part=section]').map(({ dataset }) => dataset.section);

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

async function mountGuide(
  mount: Mount,
  attributes: Record<string, string | boolean> = {},
  career: unknown = clinicalCareCoordinator,
) {
  const guide = await mount({ tag: 'career-guide', career, attributes: { persist: 'off', ...attributes } });
  for (const part of all(guide, '*')) if (part.localName.includes('-')) await settle(part);
  return guide;
}

describe('career-guide', () => {
  bothWays('lays out every part of a document under its headings', async (mount) => {
    const guide = await mountGuide(mount);
    expect(shown(guide)).to.deep.equal([...sections]);
    expect(one(guide, 'h2')!.textContent).to.equal('Clinical Care Coordinator');
    expect(all(guide, '.facts li').map((fact) => fact.textContent)).to.deep.equal([
      '5 levels',
      '$35,000 to $130,000 or more a year',
      '10 steps',
      '15 skills',
    ]);
    const parts = all(guide, '[part=section] > :first-child');
    for (const part of parts.filter(({ localName }) => localName.includes('-'))) {
      expect(part.matches(':state(ready)'), part.localName).to.equal(true);
      expect(part.shadowRoot!.querySelector('h3.heading'), part.localName).not.to.equal(null);
    }
  });

  bothWays('only the sections asked for, in that order', async (mount) => {
    expect(shown(await mountGuide(mount, { sections: 'faq pay' }))).to.deep.equal(['faq', 'pay']);
  });

  bothWays('one section needs no table of contents', async (mount) => {
    const guide = await mountGuide(mount, { sections: 'role' });
    expect([one(guide, 'nav'), one(guide, '.skip')]).to.deep.equal([undefined, undefined]);
  });

  bothWays('speaks German, all of it', async (mount) => {
    const guide = await mountGuide(mount, { lang: 'de' }, german);
    const langs = all(guide, '[part=section] > [lang]').map(({ lang }) => lang);
    expect(new Set(langs)).to.deep.equal(new Set(['de']));
  });

  bothWays('tells of its document once, and of what is wrong in it', async (mount) => {
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    document.addEventListener('rungs-ready', hear);
    document.addEventListener('rungs-error', hear);
    const guide = await mountGuide(mount, {}, broken);
    document.removeEventListener('rungs-ready', hear);
    document.removeEventListener('rungs-error', hear);
    expect(heard).to.deep.equal(['rungs-error', 'rungs-ready']);
    expect(one(guide, '.problems')).not.to.equal(undefined);
  });

  bothWays('no document: says so', async (mount) => {
    const guide = await mount({ tag: 'career-guide', attributes: { persist: 'off' }, properties: { career: '{' } });
    expect(guide.matches(':state(error)')).to.equal(true);
  });

  it('is accessible', async () => {
    await expectAccessible(await mountGuide(fixture));
  });
});

describe('career-guide: finding one’s way', () => {
  bothWays('the table of contents names each section and leads there', async (mount) => {
    const guide = await mountGuide(mount);
    const links = all(guide, 'nav a');
    expect(links.map((link) => link.dataset.to)).to.deep.equal([...sections]);
    for (const link of links) expect(link.textContent, link.dataset.to).not.to.equal('');
    links.at(5)!.click();
    expect((guide.shadowRoot!.activeElement as HTMLElement).dataset.section).to.equal(sections[5]);
    expect(location.hash).to.equal(`#guide-${sections[5]}`);
  });

  it('marks the section that is read', async () => {
    await setViewport({ width: 1200, height: 700 });
    const guide = await mountGuide(fixture);
    one(guide, '[data-section=faq]')!.scrollIntoView();
    await until(() => one(guide, 'nav [aria-current]')?.dataset.to === 'faq');
    one(guide, '[data-section=pay]')!.scrollIntoView();
    await until(() => one(guide, 'nav [aria-current]')?.dataset.to === 'pay');
    expect(all(guide, 'nav [aria-current]')).to.have.lengthOf(1);
  });

  it('the address leads to a section', async () => {
    const guide = await mountGuide(fixture);
    location.hash = '#guide-links';
    await until(() => (guide.shadowRoot!.activeElement as HTMLElement | null)?.dataset.section === 'links');
  });

  it('the address leads through to a step and to a question', async () => {
    const guide = await mountGuide(fixture);
    location.hash = '#how-long';
    await until(() => partOf(guide, 'career-faq').shadowRoot!.querySelector('details[open]'));
    location.hash = '#learn-the-system';
    await until(() => guide.shadowRoot!.activeElement?.localName === 'career-roadmap');
  });

  it('Tab meets a way past the table of contents first', async () => {
    const guide = await mountGuide(fixture);
    guide.before(Object.assign(document.createElement('button'), { className: 'before' }));
    (guide.previousElementSibling as HTMLElement).focus();
    await pressKeys('Tab');
    expect((guide.shadowRoot!.activeElement as HTMLElement).className).to.equal('skip');
    await pressKeys('Enter');
    expect((guide.shadowRoot!.activeElement as HTMLElement).dataset.section).to.equal('role');
  });
});

describe('career-guide: one state', () => {
  it('a rung chosen lights its band, narrows the skills and sets the target', async () => {
    const guide = await mountGuide(fixture);
    partOf(guide, 'career-ladder').shadowRoot!.querySelector<HTMLElement>('[data-id=senior] button')!.click();
    const chart = partOf(guide, 'salary-band-chart');
    await settle(chart);
    expect(chart.shadowRoot!.querySelector<HTMLElement>('[part~=band-selected]')?.dataset.id).to.equal('senior');
    const checklist = partOf(guide, 'skills-checklist');
    await settle(checklist);
    expect((checklist as unknown as { level: string }).level).to.equal('senior');
  });

  it('progress is kept for all parts at once', async () => {
    const guide = await mountGuide(fixture, { persist: 'on' });
    partOf(guide, 'skills-checklist').shadowRoot!.querySelector<HTMLElement>('input[type=checkbox]')!.click();
    expect(storedProgress('clinical-care-coordinator').checked).to.deep.equal(['communication']);
  });

  it('shared="off": each part to itself', async () => {
    const guide = await mountGuide(fixture, { shared: 'off' });
    partOf(guide, 'career-ladder').shadowRoot!.querySelector<HTMLElement>('[data-id=senior] button')!.click();
    const chart = partOf(guide, 'salary-band-chart');
    await settle(chart);
    expect(chart.shadowRoot!.querySelector('[part~=band-selected]')).to.equal(null);
  });
});

describe('career-guide: an author’s own article', () => {
  it('is what the guide draws from', async () => {
    const career = parseCareer(clinicalCareCoordinator).career!;
    const part = (tag: Parameters<typeof toHTML>[1]) => `<section data-rungs="${tag}">${toHTML(career, tag)}</section>`;
    const guide = await fixture<CareerGuide>(`<career-guide persist="off" lang="en">
      <h1>Care coordinator</h1>
      <p data-field="tagline">Joins things up.</p>
      <div data-field="role"><p>One.</p><p>Two.</p></div>
      ${part('career-ladder')} ${part('salary-band-chart')} ${part('skills-checklist')} ${part('career-roadmap')}
      ${part('career-responsibilities')} ${part('career-faq')}
    </career-guide>`);
    await until(() => guide.matches(':state(ready)'));
    await settle(guide);
    expect(one(guide, '.heading')!.textContent).to.equal('Care coordinator');
    expect(one(guide, '.tagline')!.textContent).to.equal('Joins things up.');
    expect(all(guide, '[part=prose] p').map((each) => each.textContent)).to.deep.equal(['One.', 'Two.']);
    expect(all(guide, '.facts li').map((fact) => fact.textContent)).to.include.members([
      '5 levels',
      '10 steps',
      '15 skills',
    ]);
    expect(shown(guide)).to.include.members(['ladder', 'pay', 'roadmap', 'skills', 'responsibilities', 'faq']);
  });

  it('without marks stays as it is', async () => {
    const guide = await fixture<CareerGuide>('<career-guide><h1>Nurse</h1><ol><li>Junior</li></ol></career-guide>');
    expect(guide.matches(':state(empty)')).to.equal(true);
    expect(one(guide, 'slot:not([name])')).not.to.equal(undefined);
  });
});

describe('career-guide: in print', () => {
  it('shows no controls to get around', async () => {
    const guide = await mountGuide(fixture);
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(one(guide, 'nav')!).display).to.equal('none');
  });
});

async function until(isSo: () => unknown): Promise<void> {
  for (let turn = 0; turn < 150; turn++) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain: ${isSo}`);
}
