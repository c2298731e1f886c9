import { expect } from 'chai';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { fixture, settle } from '../../browser/fixture.js';
import { emulateMedia, type Media } from '../../browser/page-conditions.js';
import { hourlyPounds, percentiles } from '../../fixtures/index.js';
import { find, findAll, specOf } from './chart.js';

type Color = [red: number, green: number, blue: number];

/** A CSS colour as the screen shows it. */
function readColor(css: string): Color {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3) as Color;
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Color;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast ratio: 1 for none, 3 for what a drawing needs. */
function contrast(a: string, b: string): number {
  const [low, high] = [a, b].map((css) => luminance(readColor(css))).sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const pageColor = () => getComputedStyle(document.body).backgroundColor;

beforeEach(() => {
  document.documentElement.style.colorScheme = 'light dark';
  document.body.style.background = 'Canvas';
});

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

describe('salary-band-chart can be seen', () => {
  const conditions: [string, Media][] = [
    ['in the light', { colorScheme: 'light' }],
    ['in the dark', { colorScheme: 'dark' }],
    ['under forced colours', { forcedColors: 'active' }],
    ['under forced colours in the dark', { forcedColors: 'active', colorScheme: 'dark' }],
    ['on paper', { media: 'print' }],
  ];
  for (const [name, media] of conditions) {
    it(`${name}: bars, medians, fades, the lines of the axis and of the reader`, async () => {
      await emulateMedia(media);
      const chart = await fixture(specOf({ salary: '14', level: 'care-worker' }, { career: hourlyPounds }));
      const page = pageColor();
      for (const bar of findAll(chart, 'rect.bar'))
        expect(contrast(getComputedStyle(bar).fill, page)).to.be.greaterThan(3);
      for (const line of findAll(chart, 'line.bar, .spread, .marker line'))
        expect(contrast(getComputedStyle(line).stroke, page)).to.be.greaterThan(3);
      for (const tick of findAll(chart, '.ticks > span')) {
        const { backgroundImage, printColorAdjust } = getComputedStyle(tick);
        expect([backgroundImage === 'none', printColorAdjust], 'its line').to.deep.equal([false, 'exact']);
      }
      for (const stop of findAll(chart, 'linearGradient stop'))
        expect(contrast(getComputedStyle(stop).stopColor, page)).to.be.greaterThan(3);
      for (const band of findAll(chart, '.band:has(.median)')) {
        const { fill: median, stroke: edge } = getComputedStyle(band.querySelector('.median') as Element);
        const bar = getComputedStyle(band.querySelector('.marks') as Element).fill;
        expect(Math.max(contrast(median, bar), contrast(median, edge)), 'median').to.be.greaterThan(3);
      }
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`in its own ${theme} theme on a page of the other`, async () => {
      await emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
      const chart = await fixture(specOf({ theme }));
      chart.style.background = 'Canvas';
      const { color, backgroundColor, colorScheme } = getComputedStyle(chart);
      expect(colorScheme).to.equal(theme);
      expect(contrast(color, backgroundColor)).to.be.greaterThan(7);
      expect(contrast(getComputedStyle(find(chart, '.bar')).fill, backgroundColor)).to.be.greaterThan(3);
      await expectAccessible(chart);
    });
  }
});

describe('salary-band-chart on paper', () => {
  it('has no controls and no details in front of the bars', async () => {
    const chart = await fixture(specOf({ salary: '60000' }));
    find(chart, '.band > button').focus();
    await settle(chart);
    const isSeen = (selector: string) => findAll(chart, selector).some((each) => each.checkVisibility());
    expect([isSeen('.details'), isSeen('.segments'), isSeen('.actions')]).to.deep.equal([true, true, true]);
    await emulateMedia({ media: 'print' });
    expect([isSeen('.details'), isSeen('.segments'), isSeen('.actions')]).to.deep.equal([false, false, false]);
    expect([isSeen('.bar'), isSeen('.title'), isSeen('.foot > p'), isSeen('.places')]).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('salary-band-chart in motion', () => {
  it('moves bars to their new place, and jumps where readers ask for less motion', async () => {
    const chart = await fixture(specOf({}, { career: percentiles }));
    const durations = () => getComputedStyle(find(chart, '.bar')).transitionDuration.split(', ');
    expect(durations()).to.contain('0.2s');
    chart.style.setProperty('--rungs-motion', '0s');
    expect([...new Set(durations())]).to.deep.equal(['0s']);
    chart.style.removeProperty('--rungs-motion');
    expect(durations()).to.contain('0.2s');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect([...new Set(durations())]).to.deep.equal(['0s']);
  });
});
