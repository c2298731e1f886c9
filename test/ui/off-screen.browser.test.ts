import '../../src/widgets/salary-band-chart/define.js';
import '../../src/widgets/skills-checklist/define.js';
import { expect } from 'chai';
import { clinicalCareCoordinator } from '../../stories/careers.js';
import { fixture } from '../browser/fixture.js';
import { emulateMedia } from '../browser/page-conditions.js';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

type Tag = 'salary-band-chart' | 'skills-checklist';

async function mountBelow(pixels: number, tag: Tag = 'salary-band-chart') {
  const widget = await fixture({ tag, career: clinicalCareCoordinator });
  widget.style.setProperty('--rungs-offscreen', 'auto');
  widget.style.marginBlockStart = `${pixels}px`;
  await nextFrame();
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
    await nextFrame();
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
    await nextFrame();
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
