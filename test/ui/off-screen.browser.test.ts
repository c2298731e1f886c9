import '../../src/widgets/salary-band-chart/define.js';
import { expect } from 'chai';
import { clinicalCareCoordinator } from '../../stories/careers.js';
import { fixture } from '../browser/fixture.js';
import { emulateMedia } from '../browser/page-conditions.js';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function mountBelow(pixels: number) {
  const chart = await fixture({ tag: 'salary-band-chart', career: clinicalCareCoordinator });
  chart.style.setProperty('--rungs-offscreen', 'auto');
  chart.style.marginBlockStart = `${pixels}px`;
  await nextFrame();
  await nextFrame();
  return chart;
}

const isLaidOut = (chart: Element) =>
  chart.shadowRoot!.querySelector('.band')!.checkVisibility({ contentVisibilityAuto: true });

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
});
