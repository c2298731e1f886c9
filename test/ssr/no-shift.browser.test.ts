import '../../src/define.js';
import { expect } from 'chai';
import { fixture } from '../browser/fixture.js';
import { serverRender } from '../browser/server-render.js';

// The longest title and the longest figures are not in the first row.
const titles = ['Aide', 'Nurse', 'Charge nurse', 'Director of nursing and care', 'Chief'];
const salaryBands = titles.map((title, i) => ({ title, currency: 'USD', min: 90 * 10 ** i, max: 120 * 10 ** i }));
const career = { title: 'Nursing', salaryBands };
const spec = { tag: 'salary-band-chart', career, attributes: { lang: 'en' } } as const;

/** A chart as a server drew it, put into the page as a browser's parser would. */
async function place(): Promise<HTMLElement> {
  const holder = await fixture('<div style="inline-size: 760px"></div>');
  holder.setHTMLUnsafe(await serverRender(spec));
  return holder.firstElementChild as HTMLElement;
}

const placesOf = (chart: HTMLElement) =>
  ['.band > button', '.marks', '.ticks'].map((selector) => {
    const { left, width } = chart.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    return [left, width].map(Math.round);
  });

describe('a chart drawn ahead', () => {
  it('has its columns where they will stay, however many of its rows have come', async () => {
    const chart = await place();
    await new Promise((resolve) => chart.addEventListener('rungs-ready', resolve));
    const before = placesOf(chart);
    const rows = [...chart.shadowRoot!.querySelectorAll('.band')];
    for (const row of rows.slice(1)) row.remove();
    expect(placesOf(chart)).to.deep.equal(before);
  });

  for (const isHydrating of [true, false])
    it(`is painted before it is ${isHydrating ? 'taken over' : 'drawn anew'}`, async () => {
      const support = Reflect.get(globalThis, 'litElementHydrateSupport');
      if (!isHydrating) Reflect.deleteProperty(globalThis, 'litElementHydrateSupport');
      try {
        let isReady = false;
        const chart = await place();
        chart.addEventListener('rungs-ready', () => (isReady = true));
        const drawn = chart.shadowRoot!.querySelector('.band');
        await new Promise(requestAnimationFrame);
        expect([isReady, chart.shadowRoot!.querySelector('.band') === drawn]).to.deep.equal([false, true]);
        // Sheets of its own would have the browser style all of it once more before that.
        expect(chart.shadowRoot!.adoptedStyleSheets).to.have.length(0);
        while (!isReady) await new Promise(requestAnimationFrame);
        expect(chart.shadowRoot!.querySelectorAll('.band').length).to.equal(5);
        expect(chart.shadowRoot!.adoptedStyleSheets).to.have.length(3);
        expect(chart.shadowRoot!.querySelector('.band') === drawn).to.equal(isHydrating);
        // With those of the markup as well, a browser would look for each style twice.
        expect(chart.shadowRoot!.querySelectorAll('style')).to.have.length(0);
      } finally {
        Reflect.set(globalThis, 'litElementHydrateSupport', support);
      }
    });

  /** The same, but that its document is not the one that was drawn. */
  async function placeOther(json: string): Promise<HTMLElement> {
    const holder = await fixture('<div></div>');
    const html = await serverRender(spec);
    holder.setHTMLUnsafe(html.replace(/(<script type="application\/json">).*(?=<\/script>)/, `$1${json}`));
    return holder.firstElementChild as HTMLElement;
  }

  it('is drawn anew where its document is another by now', async () => {
    const salaryBands = [{ title: 'Matron', currency: 'USD', median: 5 }];
    const chart = await placeOther(JSON.stringify({ ...career, salaryBands }));
    await new Promise((resolve) => chart.addEventListener('rungs-ready', resolve));
    expect(chart.shadowRoot!.querySelectorAll('figure, style')).to.have.length(1);
    expect(chart.shadowRoot!.querySelector('.bands')!.textContent).to.contain('Matron').and.not.to.contain('Nurse');
  });

  it('shows the figures of its document, not those that were drawn, where only they differ', async () => {
    const [first, ...others] = salaryBands;
    const chart = await placeOther(JSON.stringify({ ...career, salaryBands: [{ ...first, min: 105 }, ...others] }));
    expect(chart.shadowRoot!.querySelector('.band')!.textContent).to.contain('$90');
    await new Promise((resolve) => chart.addEventListener('rungs-ready', resolve));
    const [band] = chart.shadowRoot!.querySelectorAll('.band');
    expect(band!.textContent).to.contain('$105').and.not.to.contain('$90');
    expect(chart.shadowRoot!.querySelectorAll('figure')).to.have.length(1);
  });

  it('stays readable where its document is broken by now, and says so', async () => {
    const chart = await placeOther('{ "title": "Nurs');
    const event = await new Promise<Event>((resolve) => chart.addEventListener('rungs-error', resolve));
    expect(Reflect.get(event, 'issues')).to.have.length.above(0);
    expect(chart.matches(':state(error)')).to.equal(true);
    const buttons = [...chart.shadowRoot!.querySelectorAll('.actions button, .segments input')];
    expect(buttons).to.have.length.above(1);
    expect(
      buttons.filter((button) => button.checkVisibility()),
      'what would do nothing',
    ).to.have.length(0);
    expect(chart.shadowRoot!.querySelector('.bands')!.textContent).to.contain('Director of nursing and care');
  });

  it('is not skipped for a frame until a browser knows that it is on the screen', async () => {
    const chart = await place();
    chart.style.setProperty('--rungs-offscreen', 'initial');
    const figure = chart.shadowRoot!.querySelector('figure')!;
    const { height } = figure.getBoundingClientRect();
    expect([getComputedStyle(figure).contentVisibility, chart.matches(':state(far)')]).to.deep.equal([
      'visible',
      false,
    ]);
    await new Promise(requestAnimationFrame);
    expect(figure.getBoundingClientRect().height).to.equal(height);
  });
});
