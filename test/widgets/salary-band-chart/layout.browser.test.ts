import { expect } from 'chai';
import type { SalaryBandChart } from '../../../src/widgets/salary-band-chart/define.js';
import '../../../src/text/locales/ja.js';
import { clinicalCareCoordinator } from '../../../stories/careers.js';
import { fixture } from '../../browser/fixture.js';
import { setViewport } from '../../browser/page-conditions.js';
import { arabic, extreme, german, hourlyPounds, percentiles } from '../../fixtures/index.js';
import { findAll, specOf } from './chart.js';

const widths = [240, 320, 480, 559, 560, 760, 1100];
const careers: Record<string, { career: object; lang: string; level: string; salary: number }> = {
  typical: { career: clinicalCareCoordinator as object, lang: 'en', level: 'senior', salary: 130_000 },
  percentiles: { career: percentiles, lang: 'en', level: 'head', salary: 44_000 },
  extreme: { career: extreme, lang: 'en', level: 'level-59', salary: 12_000_000 },
  hourlyPounds: { career: hourlyPounds, lang: 'en-GB', level: 'deputy-manager', salary: 12.5 },
  german: { career: german, lang: 'de', level: 'fachkraft', salary: 1340 },
  arabic: { career: arabic, lang: 'ar', level: 'senior', salary: 30_000 },
};

async function mountAt(width: number, lang: string, properties: Record<string, unknown>): Promise<SalaryBandChart> {
  await setViewport({ width: 1200, height: 900 });
  const chart = await fixture(specOf({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }, { properties }));
  chart.style.inlineSize = `${width}px`;
  return chart;
}

/** The places of the text in an element, where it can be seen. */
function placesOf(element: Element): DOMRect[] {
  const { visibility, overflow } = getComputedStyle(element);
  if (visibility === 'hidden') return [];
  const { bottom } = element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(
    ({ width, height, top }) => width > 1 && height > 1 && !(overflow === 'clip' && top >= bottom),
  );
}

/** Where the line of an amount of the axis stands; undefined where it does not go down behind all bands. */
function lineOf(tick: Element): number | undefined {
  const { left, width, bottom } = tick.getBoundingClientRect();
  const { backgroundImage, backgroundPosition, backgroundSize } = getComputedStyle(tick);
  const [from = ''] = backgroundPosition.split(' ');
  const bands = tick.closest('.chart')?.querySelector('.bands')?.getBoundingClientRect();
  const isDrawn = backgroundImage !== 'none' && backgroundSize === '1px 100%' && bottom === bands?.bottom;
  return isDrawn ? left + (Number.parseFloat(from) / 100) * (width - 1) + 0.5 : undefined;
}

function meets(a: DOMRect, b: DOMRect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
  );
}

function leaves(box: DOMRect, { left, right }: DOMRect): boolean {
  return left < box.left - 0.5 || right > box.right + 0.5;
}

/** What runs into what, or out of the widget, in words. */
function listCollisions(chart: SalaryBandChart): string[] {
  const box = chart.getBoundingClientRect();
  const rows = findAll(chart, '.band').map((band) => [...band.querySelectorAll('.title, text, .pay, button > .note')]);
  const axes = findAll(chart, '.ticks').map((axis) => [...axis.querySelectorAll('span > span')]);
  const tall = findAll(chart, '.band').filter((band) => {
    const { top, bottom } = band.getBoundingClientRect();
    const words = [...band.querySelectorAll('.title, button > .note, .pay, text')].flatMap(placesOf);
    return words.some((place) => place.top < top - 0.5 || place.bottom > bottom + 0.5);
  });
  const markers = findAll(chart, '.marker b').map((label) => [label]);
  const leaving = tall.map(({ dataset }) => `${dataset.id} is not high enough`);
  const meeting = [...axes, ...rows, ...markers].flatMap((words) => {
    const all = words.flatMap((word) => placesOf(word).map((place) => ({ word, place })));
    return all.flatMap(({ word, place }, i) => [
      ...(leaves(box, place) ? [`${word.textContent} leaves the widget`] : []),
      ...all
        .slice(i + 1)
        .flatMap((other) =>
          other.word !== word && meets(place, other.place)
            ? [`${word.textContent} meets ${other.word.textContent}`]
            : [],
        ),
    ]);
  });
  return [...leaving, ...meeting];
}

describe('the room of salary-band-chart', () => {
  for (const [name, { career, lang, level, salary }] of Object.entries(careers)) {
    for (const width of widths) {
      it(`holds every word of ${name} at ${width} pixels`, async () => {
        const chart = await mountAt(width, lang, { career });
        expect(findAll(chart, '.high')).not.to.deep.equal([]);
        expect(listCollisions(chart)).to.deep.equal([]);
        expect(chart.scrollWidth, 'nothing to scroll sideways').to.equal(chart.clientWidth);
        Object.assign(chart, { level, salary });
        await chart.updateComplete;
        expect(findAll(chart, '.marker b').length).to.equal(1);
        expect(listCollisions(chart), 'with a level and a salary').to.deep.equal([]);
      });
    }
  }

  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    for (const width of [320, 900]) {
      it(`has bars where the amounts of the axis say, ${dir} at ${width} pixels`, async () => {
        const chart = await mountAt(width, lang, { career: clinicalCareCoordinator, salary: 80_000 });
        const plot = (findAll(chart, '.marks')[0] as Element).getBoundingClientRect();
        // The axis runs from 20,000 to 140,000.
        const place = (amount: number) => {
          const share = (amount - 20_000) / 120_000;
          return dir === 'ltr' ? plot.left + share * plot.width : plot.right - share * plot.width;
        };
        const ranges = [
          [35_000, 50_000],
          [50_000, 70_000],
          [70_000, 90_000],
          [80_000, 110_000],
          [90_000, 130_000],
        ] as const;
        findAll(chart, '.bar').forEach((bar, i) => {
          const { left, right } = bar.getBoundingClientRect();
          const ends = ranges[i]?.map(place).sort((a, b) => a - b) as [number, number];
          expect(left).to.be.closeTo(ends[0], 0.5);
          expect(right).to.be.closeTo(ends[1], 0.5);
        });
        const { left, right } = (
          findAll(chart, width < 560 ? '.own' : '.marker line')[0] as Element
        ).getBoundingClientRect();
        expect((left + right) / 2).to.be.closeTo(place(80_000), 1);
        const lines = findAll(chart, '.ticks > span').map(lineOf);
        expect(lines.length).to.equal(7);
        lines.forEach((line, i) => {
          expect(line).to.be.closeTo(place(20_000 * (i + 1)), 1);
        });
        if (width < 560) return;
        const labels = findAll(chart, '.ticks > span > span').map(placesOf);
        expect(labels.length).to.equal(7);
        labels.forEach((places, i) => {
          const [left, right] = [places.map(({ left }) => left), places.map(({ right }) => right)];
          if (places.length > 0)
            expect((Math.min(...left) + Math.max(...right)) / 2).to.be.closeTo(place(20_000 * (i + 1)), 1);
        });
      });
    }
  }

  it('has titles at the start of the row where it is wide, above the bar where it is narrow', async () => {
    const chart = await mountAt(760, 'en', { career: clinicalCareCoordinator });
    const placeOf = (selector: string) => (findAll(chart, selector)[0] as Element).getBoundingClientRect();
    expect(placeOf('.title').right).to.be.below(placeOf('.low').left);
    expect(placeOf('.low').right).to.be.at.most(placeOf('.bar').left + 0.1);
    expect(placeOf('.high').left).to.be.at.least(placeOf('.bar').right - 0.1);
    expect(placeOf('.pay').width).to.equal(0);
    chart.style.inlineSize = '400px';
    expect(placeOf('.title').bottom).to.be.at.most(placeOf('.bar').top);
    expect(placeOf('.pay').bottom).to.be.at.most(placeOf('.bar').top);
    expect(placeOf('.pay').right).to.be.closeTo(chart.getBoundingClientRect().right, 0.5);
    expect(placeOf('.low').width).to.equal(0);
  });

  it('leaves out amounts of the axis only where they have no room, the ends never', async () => {
    const chart = await mountAt(1100, 'en', { career: percentiles });
    const listAmounts = () =>
      findAll(chart, '.ticks > span > span')
        .filter((each) => placesOf(each).length > 0)
        .map((each) => each.textContent?.replace(/[\s\u200b]/g, ''));
    const all = ['$40K', '$60K', '$80K', '$100K', '$120K', '$140K', '$160K', '$180K', '$200K', '$220K'];
    expect(listAmounts()).to.deep.equal(all);
    chart.style.inlineSize = '600px';
    expect(listAmounts()).to.deep.equal(['$40K', '$80K', '$120K', '$160K', '$220K']);
    chart.style.inlineSize = '170px';
    expect(listAmounts()).to.deep.equal(['$40K', '$120K', '$220K']);
    chart.style.inlineSize = '100px';
    expect(listAmounts()).to.deep.equal(['$40K', '$220K']);
  });

  it('survives figures with hardly room for themselves', async () => {
    const wordy = {
      title: 'Notaire',
      currency: 'XAF',
      salaryBands: [
        { title: 'Stagiaire', min: 12, max: 12, openEnded: true },
        { title: 'Notaire associé principal', min: 1_200_000, max: 12_000_000, openEnded: true },
        { title: 'Autre', max: 12_000_000 },
        { title: 'Seul', median: 11_999_999 },
      ],
    };
    for (const width of widths) {
      const chart = await mountAt(width, 'de', { career: wordy });
      expect(listCollisions(chart), `${width} pixels`).to.deep.equal([]);
    }
  });

  for (const period of ['year', 'month', 'week', 'day', 'hour'] as const) {
    it(`holds every word of extreme figures by the ${period}`, async () => {
      for (const width of [240, 560]) {
        const chart = await mountAt(width, 'en', { career: extreme, period });
        expect(listCollisions(chart), `${width} pixels`).to.deep.equal([]);
      }
    });
  }

  for (const [name, { career, lang }] of Object.entries(careers)) {
    it(`leaves a gap between amounts of the axis of ${name}, however narrow`, async () => {
      const chart = await mountAt(240, lang, { career });
      const axes = findAll(chart, '.ticks').map((axis) => [...axis.querySelectorAll('span > span')]);
      for (let width = 220; width < 760; width += 3) {
        chart.style.inlineSize = `${width}px`;
        for (const labels of axes) {
          // A label written in two directions has several places.
          const seen = labels.map(placesOf).filter(({ length }) => length > 0);
          const starts = seen.map((places) => Math.min(...places.map(({ left }) => left))).sort((a, b) => a - b);
          const ends = seen.map((places) => Math.max(...places.map(({ right }) => right))).sort((a, b) => a - b);
          expect(seen.length, 'both ends').to.be.at.least(2);
          const gaps = starts.slice(1).map((start, i) => start - (ends[i] as number));
          expect(Math.min(...gaps), `${width} pixels`).to.be.at.least(4);
        }
      }
    });
  }
});

describe('what other browsers need of salary-band-chart', () => {
  // Each was seen in WebKit, which these tests do not run in.
  it('has nothing absolute come into a row: its columns would leave those of the axis', async () => {
    const chart = await mountAt(760, 'en', { career: clinicalCareCoordinator });
    for (const width of [760, 320]) {
      chart.style.inlineSize = `${width}px`;
      (findAll(chart, '.band > button')[1] as HTMLElement).focus();
      await chart.updateComplete;
      const band = findAll(chart, '.band.shown')[0] as Element;
      expect([...band.children].map((child) => getComputedStyle(child).position)).not.to.include('absolute');
      const [details, row] = [findAll(chart, '.details')[0] as Element, band].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(details!.top, 'at its lower edge').to.be.closeTo(row!.bottom - 2, 0.5);
    }
  });

  it('mirrors no text itself: it would stand somewhere else', async () => {
    const chart = await mountAt(760, 'ar', { career: arabic });
    const mirrors = (selector: string) => findAll(chart, selector).map((each) => getComputedStyle(each).transform);
    expect(new Set(mirrors('.marks text'))).to.deep.equal(new Set(['none']));
    expect(new Set(mirrors('.marks g'))).to.deep.equal(new Set(['matrix(-1, 0, 0, 1, 0, 0)']));
  });

  for (const width of [240, 300, 360, 420])
    it(`breaks no amount of the axis, where words may break anywhere, at ${width} pixels`, async () => {
      const salaryBands = [{ title: '主任', min: 3_200_000, max: 6_500_000 }];
      const chart = await mountAt(width, 'ja', { career: { id: 'job', title: '仕事', currency: 'JPY', salaryBands } });
      await chart.updateComplete;
      const labels = findAll(chart, '.ticks > span > span');
      expect(labels[1]?.textContent).to.contain('万');
      for (const label of labels) {
        const { bottom } = label.getBoundingClientRect();
        expect([0, 1], label.textContent).to.include(shareAbove(bottom, label));
      }
    });

  it('takes no digit apart that is written as a pair', async () => {
    const chart = await mountAt(760, 'nl-u-nu-mathsans', { career: clinicalCareCoordinator });
    const text = findAll(chart, '.ticks')[0]?.textContent ?? '';
    expect(text).to.match(/[\u{1d7e2}-\u{1d7eb}]/u);
    expect(encodeURIComponent.bind(null, text)).not.to.throw();
  });
});

/** Of the characters of an element that take room, how many stand above an edge. */
function shareAbove(edge: number, element: Element): number {
  const range = document.createRange();
  const texts = [...element.childNodes].filter((node) => node instanceof Text);
  const tops = texts.flatMap((text) =>
    [...text.data].flatMap((_, i) => {
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const { width, top } = range.getBoundingClientRect();
      return width > 0 ? [top] : [];
    }),
  );
  return tops.filter((top) => top < edge - 1).length / tops.length;
}
