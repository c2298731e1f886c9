import '../../src/widgets/salary-band-chart/define.js';
import '../../src/widgets/skills-checklist/define.js';
import { expect } from 'chai';
import type { SalaryBandChart } from '../../src/widgets/salary-band-chart/define.js';
import { more } from '../../src/widgets/salary-band-chart/element.js';
import { clinicalCareCoordinator } from '../../stories/careers.js';
import { accessibilityTree } from '../browser/accessibility-tree.js';
import { fixture, hydratedFixture } from '../browser/fixture.js';
import { emulateMedia } from '../browser/page-conditions.js';
import { pressKeys } from '../browser/press-keys.js';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

type Tag = 'salary-band-chart' | 'skills-checklist';

async function mountBelow(pixels: number, tag: Tag = 'salary-band-chart') {
  const widget = await fixture({ tag, career: clinicalCareCoordinator });
  widget.style.setProperty('--rungs-offscreen', 'initial');
  widget.style.marginBlockStart = `${pixels}px`;
  while (!widget.matches(':state(far)')) await nextFrame();
  await nextFrame();
  return widget;
}

const isLaidOut = (widget: Element, selector = '.band') =>
  widget.shadowRoot!.querySelector(selector)!.checkVisibility({ contentVisibilityAuto: true });

describe('a drawing far from the screen', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('is not laid out until it comes near', async () => {
    const chart = await mountBelow(20_000);
    expect(isLaidOut(chart)).to.equal(false);
    chart.scrollIntoView();
    while (chart.matches(':state(far)')) await nextFrame();
    await nextFrame();
    expect(isLaidOut(chart)).to.equal(true);
  });

  it('is printed', async () => {
    const chart = await mountBelow(20_000);
    await emulateMedia({ media: 'print' });
    await nextFrame();
    expect(isLaidOut(chart)).to.equal(true);
  });

  it('is the list of a checklist alone: what a browser finds in its search field lays no skills out', async () => {
    const checklist = await mountBelow(20_000, 'skills-checklist');
    expect(isLaidOut(checklist, '.filter')).to.equal(true);
    expect(isLaidOut(checklist, '.skill')).to.equal(false);
    checklist.scrollIntoView();
    while (checklist.matches(':state(far)')) await nextFrame();
    await nextFrame();
    expect(isLaidOut(checklist, '.skill')).to.equal(true);
  });

  it('is printed where it is the list of a checklist', async () => {
    const checklist = await mountBelow(20_000, 'skills-checklist');
    await emulateMedia({ media: 'print' });
    await nextFrame();
    expect(isLaidOut(checklist, '.skill')).to.equal(true);
  });
});

describe('what only eyes need', () => {
  afterEach(() => window.scrollTo(0, 0));

  const count = (chart: Element, selector: string) => chart.shadowRoot!.querySelectorAll(selector).length;
  const wait = async (isDone: () => boolean) => {
    for (let i = 0; i < 100 && !isDone(); i++) await nextFrame();
  };

  /** More charts than one frame draws whole, far down the page; gives the last. */
  async function mountMany() {
    const json = JSON.stringify(clinicalCareCoordinator);
    const one = `<salary-band-chart lang="en"><script type="application/json">${json}</script></salary-band-chart>`;
    const holder = await fixture(`<div style="margin-block-start: 20000px">${one.repeat(12)}</div>`);
    const charts = [...holder.querySelectorAll('salary-band-chart')];
    await Promise.all(charts.map((chart) => chart.updateComplete));
    return charts.at(-1)!;
  }

  it('is not drawn far from the screen, where all is said all the same', async () => {
    const chart = await mountMany();
    expect(['.bar', '.ticks', '.segments', '.actions'].map((part) => count(chart, part))).to.deep.equal([0, 0, 0, 0]);
    const [first, second] = chart.shadowRoot!.querySelectorAll('.band');
    expect(first?.querySelector('[role=img]')?.ariaLabel).to.contain('$35,000 to $50,000 a year');
    expect(second?.textContent).to.contain('$50,000 to $70,000 a year');
  });

  it('is drawn when it comes near', async () => {
    const chart = await mountMany();
    chart.scrollIntoView();
    await wait(() => count(chart, '.bar') === 5);
    expect(['.bar', '.ticks', '.segments', '.actions'].map((part) => count(chart, part))).to.deep.equal([5, 1, 1, 1]);
  });

  it('is drawn for who comes with the keyboard, who is heard from the first key on', async () => {
    const chart = await mountMany();
    const first = chart.shadowRoot!.querySelector<HTMLElement>('.band > button')!;
    first.focus();
    await wait(() => count(chart, '.details') === 1);
    expect(chart.shadowRoot!.activeElement === first, 'the focus stays').to.equal(true);
    await pressKeys('ArrowDown');
    const buttons = [...chart.shadowRoot!.querySelectorAll('.band > button')];
    expect([count(chart, '.bar'), buttons.indexOf(chart.shadowRoot!.activeElement!)]).to.deep.equal([5, 1]);
  });

  it('is drawn when it comes near after it was moved', async () => {
    const chart = await mountMany();
    document.body.append(chart);
    chart.scrollIntoView();
    await wait(() => count(chart, '.bar') === 5);
    expect(count(chart, '.bar')).to.equal(5);
    chart.remove();
  });

  it('is drawn for print', async () => {
    const chart = await mountMany();
    window.dispatchEvent(new Event('beforeprint'));
    // A browser lays the page out once the event is over.
    await Promise.resolve();
    await chart.updateComplete;
    expect(count(chart, '.bar')).to.equal(5);
  });

  const salaryBands = Array.from({ length: 300 }, (_, i) => ({ title: `Band ${i}`, min: 1000 + i, max: 2000 + i }));
  const mountLong = () =>
    fixture({ tag: 'salary-band-chart', career: { id: 'long', title: 'Long', currency: 'USD', salaryBands } });

  it('is drawn of a long list as its bands come near', async () => {
    const chart = await mountLong();
    await wait(() => count(chart, '.band') === 300);
    const rows = [...chart.shadowRoot!.querySelectorAll('.band')];
    const isDrawn = (i: number) => Boolean(rows[i]?.querySelector('.bar'));
    expect([rows.length, isDrawn(0), isDrawn(299)]).to.deep.equal([300, true, false]);
    expect(rows[299]?.textContent).to.contain('Band 299');
    expect(rows[299]?.textContent).to.contain('1,299');
    rows[299]?.scrollIntoView();
    await wait(() => isDrawn(299));
    expect([isDrawn(299), isDrawn(150)]).to.deep.equal([true, false]);
  });

  it('is skipped of a long list where it is not drawn at once, and never in print', async () => {
    const chart = await mountLong();
    await wait(() => count(chart, '.band') === 300);
    const bands = [...chart.shadowRoot!.querySelectorAll('.band')];
    const skippable = () => bands.filter((band) => getComputedStyle(band.parentElement!).contentVisibility === 'auto');
    // A band that is neither drawn nor skipped would never tell that it comes near.
    const skipped = skippable();
    expect(bands.filter((band) => !band.querySelector('.bar') && !skipped.includes(band)).length).to.equal(0);
    expect([skipped.length, count(chart, '.run'), count(chart, '.later')]).to.deep.equal([280, 30, 28]);
    const heights = [...chart.shadowRoot!.querySelectorAll('.run')].map((run) => run.getBoundingClientRect().height);
    expect(new Set(heights).size, 'as high skipped as drawn').to.equal(1);
    await emulateMedia({ media: 'print' });
    expect(skippable().length).to.equal(0);
  });

  it('is not all of a very long list at once: what follows keeps what stands, and the focus', async () => {
    const chart = await mountLong();
    expect(count(chart, '.band')).to.equal(20);
    const button = chart.shadowRoot!.querySelector<HTMLElement>('.band > button')!;
    button.focus();
    await wait(() => count(chart, '.band') === 300);
    expect([count(chart, '.band'), chart.shadowRoot!.activeElement === button]).to.deep.equal([300, true]);
  });

  it('is walked to its very end with a key, however much of it stands', async () => {
    const chart = await mountLong();
    chart.shadowRoot!.querySelector<HTMLElement>('.band > button')!.focus();
    await pressKeys('End');
    await wait(() => chart.shadowRoot!.activeElement?.textContent?.includes('Band 299') ?? false);
    expect(chart.shadowRoot!.activeElement?.textContent).to.contain('Band 299');
    await wait(() => count(chart, '.details') === 1);
    const last = [...chart.shadowRoot!.querySelectorAll('.band')].at(-1);
    expect(['.title', '.bar', '.details'].map((part) => last?.querySelectorAll(part).length)).to.deep.equal([1, 1, 1]);
  });

  it('is walked to its very end before what is told of a band has come', async () => {
    const module = await more.load();
    const load = more.load;
    let come = () => {};
    const late = new Promise<void>((resolve) => (come = resolve)).then(() => module);
    Object.assign(more, { module: undefined, load: () => late });
    try {
      const chart = await mountLong();
      chart.shadowRoot!.querySelector<HTMLElement>('.band > button')!.focus();
      await pressKeys('End');
      const isLast = () => chart.shadowRoot!.activeElement?.textContent?.includes('Band 299') ?? false;
      await wait(isLast);
      expect([isLast(), count(chart, '.details')]).to.deep.equal([true, 0]);
    } finally {
      Object.assign(more, { module, load });
      come();
    }
  });

  const rest = { id: 'long', title: 'Long', currency: 'USD' };
  const leveled = Array.from({ length: 300 }, (_, i) => ({ ...salaryBands[i]!, level: i % 2 ? 'odd' : 'even' }));
  const levels = [
    { id: 'odd', title: 'Odd' },
    { id: 'even', title: 'Even' },
  ];

  it('follows what a reader does at once, however far from the screen', async () => {
    const chart = await fixture({
      tag: 'salary-band-chart',
      career: { ...rest, levels, salaryBands: leveled } as never,
    });
    await wait(() => count(chart, '.band') === 300);
    const last = [...chart.shadowRoot!.querySelectorAll<HTMLElement>('.band')].slice(-2);
    const areOn = () => last.map((band) => band.matches('[part~=band-selected]'));
    (chart as SalaryBandChart).level = 'odd';
    await chart.updateComplete;
    expect(areOn()).to.deep.equal([false, true]);
    (chart as SalaryBandChart).level = 'even';
    await chart.updateComplete;
    expect(areOn()).to.deep.equal([true, false]);
  });

  it('has one band alone that Tab reaches, wherever a reader was before', async () => {
    const chart = await mountLong();
    await wait(() => count(chart, '.band') === 300);
    const stops = () =>
      [...chart.shadowRoot!.querySelectorAll('.band:has(> [tabindex="0"])')].map((band) => band.textContent.trim());
    chart.shadowRoot!.querySelector<HTMLElement>('.band > button')!.focus();
    await pressKeys('End');
    await wait(() => chart.shadowRoot!.activeElement?.textContent?.includes('Band 299') ?? false);
    expect(stops().length).to.equal(1);
    window.scrollTo(0, 0);
    for (let i = 0; i < 5; i++) await nextFrame();
    chart.shadowRoot!.querySelectorAll<HTMLElement>('.band > button')[1]!.click();
    chart.shadowRoot!.querySelectorAll<HTMLElement>('.band > button')[1]!.focus();
    await chart.updateComplete;
    expect(stops().map((text) => /Band \d+/.exec(text)?.[0])).to.deep.equal(['Band 1']);
    expect(count(chart, '.shown')).to.equal(1);
  });

  it('is a list of bands to who listens, drawn or not', async () => {
    const chart = await mountLong();
    await wait(() => count(chart, '.band') === 300);
    // DevTools' tree leaves out what is skipped, unlike the one that assistive technology is given: on paper, nothing is.
    await emulateMedia({ media: 'print' });
    await nextFrame();
    const lines = (await accessibilityTree(chart)).split('\n');
    expect(lines.filter((line) => /^\s*listitem/.test(line)).length).to.equal(300);
    expect(lines.filter((line) => /^\s*list\b/.test(line)).length).to.equal(1);
    expect(lines.some((line) => line.includes('Band 299 $1,299 to $2,299 a year'))).to.equal(true);
  });

  const raised = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ title: `Raised ${i}`, min: 5000 + i, max: 6000 + i }));
  const titles = (chart: Element) =>
    [...chart.shadowRoot!.querySelectorAll('.band')].map((band) => /^\D+\d+/.exec(band.textContent.trim())?.[0]);

  it('follows later, where a long list changes, for bands that nobody sees', async () => {
    const chart = await mountLong();
    await wait(() => count(chart, '.band') === 300);
    chart.career = { ...rest, salaryBands: raised(300) };
    await chart.updateComplete;
    expect([titles(chart)[0], titles(chart)[299]]).to.deep.equal(['Raised 0', 'Band 299']);
    await wait(() => titles(chart)[299] === 'Raised 299');
    expect(titles(chart)).to.deep.equal(raised(300).map(({ title }) => title));
  });

  it('follows at once, where a long list changes, for bands that are seen, and before its turn for those that come to be', async () => {
    const { requestIdleCallback } = window;
    const chart = await mountLong();
    await wait(() => count(chart, '.band') === 300);
    const bands = () => [...chart.shadowRoot!.querySelectorAll('.band')];
    const isDrawn = (i: number) => Boolean(bands()[i]?.querySelector('.bar'));
    const below = () => bands()[170]!.getBoundingClientRect().top - window.innerHeight;
    bands()[150]?.scrollIntoView();
    await wait(() => isDrawn(150) && isDrawn(170));
    window.scrollBy(0, below() - 110);
    for (let i = 0; i < 5; i++) await nextFrame();
    // Never idle: nothing has its turn.
    window.requestIdleCallback = () => 0;
    try {
      chart.career = { ...rest, salaryBands: raised(300) };
      await chart.updateComplete;
      expect([0, 169, 170].map((i) => titles(chart)[i])).to.deep.equal(['Raised 0', 'Raised 169', 'Band 170']);
      expect(isDrawn(170), 'near enough to be drawn').to.equal(true);
      window.scrollBy(0, 20);
      await wait(() => titles(chart)[170] === 'Raised 170');
      expect([170, 299].map((i) => titles(chart)[i])).to.deep.equal(['Raised 170', 'Band 299']);
    } finally {
      Object.assign(window, { requestIdleCallback });
    }
  });

  it('watches no bands of a long list that is gone, and still draws those of one that comes back', async () => {
    const { disconnect } = IntersectionObserver.prototype;
    let ended = 0;
    const chart = await mountLong();
    await wait(() => count(chart, '.band') === 300);
    for (let i = 0; i < 5; i++) await nextFrame();
    IntersectionObserver.prototype.disconnect = function () {
      ended++;
      disconnect.call(this);
    };
    try {
      const parent = chart.parentElement!;
      chart.remove();
      expect(ended).to.equal(1);
      parent.append(chart);
      // Firefox scrolls to nothing that it has not laid out since.
      await nextFrame();
      const last = [...chart.shadowRoot!.querySelectorAll('.band')].at(-1)!;
      last.scrollIntoView();
      await wait(() => last.querySelector('.bar') !== null);
      chart.career = { ...rest, salaryBands: raised(300) };
      await wait(() => titles(chart)[299] === 'Raised 299');
      expect([last.querySelectorAll('.bar').length, titles(chart)[299]]).to.deep.equal([1, 'Raised 299']);
    } finally {
      Object.assign(IntersectionObserver.prototype, { disconnect });
    }
  });

  it('does not follow later for the few bands of another currency', async () => {
    const few = (pay: number) => [
      { title: `Euros ${pay}`, min: pay, max: 2 * pay, currency: 'EUR' },
      { title: `More euros ${pay}`, min: pay, max: 3 * pay, currency: 'EUR' },
    ];
    const chart = await mountLong();
    chart.career = { ...rest, salaryBands: [...raised(300), ...few(10)] };
    await wait(() => titles(chart).length === 302);
    // The top of the long list is far from here.
    [...chart.shadowRoot!.querySelectorAll('.band')].at(-1)!.scrollIntoView();
    for (let i = 0; i < 5; i++) await nextFrame();
    chart.career = { ...rest, salaryBands: [...raised(300), ...few(20)] };
    await chart.updateComplete;
    expect(titles(chart).slice(-2)).to.deep.equal(['Euros 20', 'More euros 20']);
  });

  it('is what it should be where a long list becomes shorter, and longer than before', async () => {
    const chart = await mountLong();
    await wait(() => count(chart, '.band') === 300);
    for (const length of [100, 400]) {
      chart.career = { ...rest, salaryBands: raised(length) };
      await chart.updateComplete;
      expect(titles(chart).every(Boolean), 'no band without a title').to.equal(true);
      await wait(() => titles(chart).length === length && titles(chart).at(-1) === `Raised ${length - 1}`);
      expect(titles(chart)).to.deep.equal(raised(length).map(({ title }) => title));
    }
    chart.view = 'table';
    await chart.updateComplete;
    chart.career = { ...rest, salaryBands: raised(200) };
    chart.view = 'chart';
    await chart.updateComplete;
    expect(titles(chart).every(Boolean)).to.equal(true);
  });

  it('is drawn of a long list that has just changed for print, as it is now', async () => {
    const chart = await mountLong();
    await wait(() => count(chart, '.band') === 300);
    chart.career = { ...rest, salaryBands: raised(300) };
    await chart.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    await chart.updateComplete;
    expect(titles(chart)).to.deep.equal(raised(300).map(({ title }) => title));
  });

  it('is drawn of a long list for print, all of it', async () => {
    const chart = await mountLong();
    window.dispatchEvent(new Event('beforeprint'));
    await chart.updateComplete;
    expect(count(chart, '.bar')).to.equal(300);
  });

  it('is all there where a server drew it', async () => {
    const chart = await hydratedFixture({
      tag: 'salary-band-chart',
      career: { id: 'long', title: 'Long', currency: 'USD', salaryBands },
    });
    expect(count(chart, '.bar')).to.equal(300);
  });
});
