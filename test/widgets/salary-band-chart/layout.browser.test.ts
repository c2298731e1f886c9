import { expect } from 'chai';
import type { SalaryBandChart } from '../../../src/widgets/salary-band-chart/define.js';
import '../../../src/widgets/salary-band-chart/define.js';
import '../../../src/text/locales/ar.js';
import '../../../src/text/locales/de.js';
import { clinicalCareCoordinator } from '../../../stories/careers.js';
import { type FixtureSpec, fixture } from '../../browser/fixture.js';
import { setViewport } from '../../browser/page-conditions.js';
import { arabic, extreme, german, hourlyPounds, percentiles } from '../../fixtures/index.js';

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
  const spec: FixtureSpec<'salary-band-chart'> = { tag: 'salary-band-chart', attributes: { lang }, properties };
  const chart = await fixture(spec);
  chart.dir = lang === 'ar' ? 'rtl' : 'ltr';
  chart.style.inlineSize = `${width}px`;
  return chart;
}

const find = (chart: Element, selector: string): Element[] => [...(chart.shadowRoot?.querySelectorAll(selector) ?? [])];

/** The places of the text in an element, where it can be seen. */
function placesOf(element: Element): DOMRect[] {
  const { visibility } = getComputedStyle(element);
  const isCut = element.getBoundingClientRect().top >= (element.parentElement as Element).getBoundingClientRect().bottom;
  if (visibility === 'hidden' || isCut) return [];
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
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
function listCollisions(chart: Element): string[] {
  const box = chart.getBoundingClientRect();
  const rows = find(chart, '.band').map((band) => [
    ...band.querySelectorAll('.title, .pin > span, button > .note, .plot > .note'),
  ]);
  const axes = find(chart, '.ticks').map((axis) => [...axis.querySelectorAll('[data-room]')]);
  const markers = find(chart, '.marker b').map((label) => [label]);
  return [...axes, ...rows, ...markers].flatMap((words) => {
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
}

describe('the room of salary-band-chart', () => {
  for (const [name, { career, lang, level, salary }] of Object.entries(careers)) {
    for (const width of widths) {
      it(`holds every word of ${name} at ${width} pixels`, async () => {
        const chart = await mountAt(width, lang, { career });
        expect(find(chart, '.pin.high > span')).not.to.deep.equal([]);
        expect(listCollisions(chart)).to.deep.equal([]);
        expect(chart.scrollWidth, 'nothing to scroll sideways').to.equal(chart.clientWidth);
        Object.assign(chart, { level, salary });
        await chart.updateComplete;
        expect(find(chart, '.marker b').length).to.equal(1);
        expect(listCollisions(chart), 'with a level and a salary').to.deep.equal([]);
      });
    }
  }

  it('leaves out amounts of the axis only where they have no room, the ends never', async () => {
    const chart = await mountAt(1100, 'en', { career: percentiles });
    const listAmounts = () => find(chart, '[data-room]').filter((each) => placesOf(each).length > 0).map((each) => each.textContent);
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
});
