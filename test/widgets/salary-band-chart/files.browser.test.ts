import { expect } from 'chai';
import type { SalaryBandChart } from '../../../src/widgets/salary-band-chart/define.js';
import { files } from '../../../src/widgets/salary-band-chart/element.js';
import { bothWays, fixture, settle } from '../../browser/fixture.js';
import { pressKeys } from '../../browser/press-keys.js';
import { arabic, extreme, hourlyPounds } from '../../fixtures/index.js';
import { find, findAll, listTexts, point, specOf } from './chart.js';

interface Saved {
  name: string;
  file: Blob;
}

const { createObjectURL, revokeObjectURL } = URL;
let made: Blob[];
let revoked: number;
let saved: Saved[];

function save(this: HTMLAnchorElement): void {
  saved.push({ name: this.download, file: made.at(-1) as Blob });
}

const { click } = HTMLAnchorElement.prototype;

beforeEach(() => {
  [made, saved, revoked] = [[], [], 0];
  URL.createObjectURL = (file) => {
    made.push(file as Blob);
    return createObjectURL(file);
  };
  URL.revokeObjectURL = (url) => {
    revoked++;
    revokeObjectURL(url);
  };
  HTMLAnchorElement.prototype.click = save;
});

afterEach(() => {
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  HTMLAnchorElement.prototype.click = click;
});

async function waitForFiles(count: number): Promise<void> {
  while (saved.length < count || revoked < count) await new Promise(requestAnimationFrame);
}

const opener = '.menu > button';
const choices = '.menu > div > button';

/** What it offers comes once it is open. */
async function openMenu(chart: SalaryBandChart): Promise<void> {
  find(chart, opener).focus();
  await point('click', find(chart, opener));
  while (!chart.shadowRoot?.querySelector(choices)) await new Promise(requestAnimationFrame);
}

/** Whether it is said to be open, and how many files there are to choose from. */
const menuOf = (chart: SalaryBandChart) => [find(chart, opener).ariaExpanded, findAll(chart, choices).length];
const focused = (chart: SalaryBandChart) => chart.shadowRoot?.activeElement?.textContent;

function parseSvg(text: string): Document {
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(drawing.querySelector('parsererror')?.textContent ?? '').to.equal('');
  return drawing;
}

describe('the files of salary-band-chart', () => {
  bothWays('are offered in a small menu', async (mount) => {
    const chart = await mount(specOf());
    expect(menuOf(chart)).to.deep.equal(['false', 0]);
    await openMenu(chart);
    expect(menuOf(chart)).to.deep.equal(['true', 3]);
    expect(listTexts(chart, choices)).to.deep.equal(['CSV', 'SVG', 'PNG']);
    for (const button of findAll(chart, choices)) {
      const { left, right } = button.getBoundingClientRect();
      const box = chart.getBoundingClientRect();
      expect(left >= box.left && right <= box.right, 'inside the widget').to.equal(true);
    }
    await point('click', find(chart, choices));
    await settle(chart);
    expect(menuOf(chart), 'closed by choosing').to.deep.equal(['false', 0]);
    expect(focused(chart)).to.equal('Download');
    await waitForFiles(1);
    await openMenu(chart);
    await point('click', find(chart, opener));
    await settle(chart);
    expect(menuOf(chart), 'closed by its button').to.deep.equal(['false', 0]);
  });

  it('are left with Escape, which leads back, and by going elsewhere', async () => {
    const chart = await fixture(specOf());
    await openMenu(chart);
    find(chart, choices).focus();
    await pressKeys('Escape');
    await settle(chart);
    expect([...menuOf(chart), focused(chart)]).to.deep.equal(['false', 0, 'Download']);
    await openMenu(chart);
    findAll(chart, choices)[2]?.focus();
    await settle(chart);
    expect(menuOf(chart), 'still inside').to.deep.equal(['true', 3]);
    find(chart, '.actions > button').focus();
    await settle(chart);
    expect([...menuOf(chart), focused(chart)]).to.deep.equal(['false', 0, 'Compare your pay']);
  });

  it('that cannot be had are told of, and can be tried again there', async () => {
    const chart = await fixture(specOf());
    const { module } = files;
    const start = Reflect.get(files, 'start');
    Object.assign(files, { module: undefined, loading: undefined, start: () => Promise.reject(new Error('offline')) });
    try {
      find(chart, opener).click();
      await settle(chart);
      expect(listTexts(chart, '[role=alert]')).to.deep.equal(['This could not be loaded Try again']);
      Object.assign(files, { start });
      find(chart, '[role=alert] button').click();
      await settle(chart);
      expect([findAll(chart, '[role=alert]').length, ...menuOf(chart)]).to.deep.equal([0, 'true', 3]);
    } finally {
      Object.assign(files, { module, loading: undefined, start });
    }
  });

  bothWays('have names and types of their own', async (mount) => {
    const chart = await mount(specOf());
    for (const i of [0, 1, 2]) {
      await openMenu(chart);
      findAll(chart, choices)[i]?.click();
      await waitForFiles(i + 1);
    }
    expect(saved.map(({ name, file }) => [name, file.type])).to.deep.equal([
      ['clinical-care-coordinator.csv', 'text/csv'],
      ['clinical-care-coordinator.svg', 'image/svg+xml'],
      ['clinical-care-coordinator.png', 'image/png'],
    ]);
    const [csv, svg] = await Promise.all(saved.map(({ file }) => file.text()));
    // Spreadsheets take a file without this mark for their own old encoding.
    expect(new Uint8Array(await (saved[0] as Saved).file.arrayBuffer()).slice(0, 3)).to.deep.equal(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    expect(csv?.replace('\ufeff', '')).to.equal(await chart.toCSV());
    expect(svg).to.equal(await chart.toSVG());
  });

  it('are SVG in place of a PNG that the browser does not make', async () => {
    const chart = await fixture(specOf());
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (then) => then(null);
    try {
      await openMenu(chart);
      findAll(chart, choices)[2]?.click();
      await waitForFiles(1);
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
    expect(saved.map(({ name }) => name)).to.deep.equal(['clinical-care-coordinator.svg']);
    parseSvg(await (saved[0] as Saved).file.text());
  });

  it('toCSV gives the figures as published, whatever is shown', async () => {
    const chart = await fixture(specOf({ period: 'hour', view: 'table' }));
    expect((await chart.toCSV()).split('\r\n')[1]).to.equal(
      'Entry-Level Clinical Care Coordinator,entry,35000,50000,false,,,,,,USD,year,0,2,Median salary',
    );
  });

  it('toSVG says where the figures are from, and shows the pay of the reader', async () => {
    const chart = await fixture(specOf({ salary: '78000' }));
    const svg = parseSvg(await chart.toSVG());
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.include.members(['United States · Median salary', 'Your pay $78,000']);
    expect(svg.querySelectorAll('[stroke-dasharray]').length).to.equal(1);
  });

  it('toSVG gives what is shown, in a document the browser reads', async () => {
    const chart = await fixture(specOf({ period: 'hour' }, { career: extreme }));
    const texts = [...parseSvg(await chart.toSVG()).querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts.join(' ')).to.contain('Converted for 40 hours a week and 52 weeks a year.');
    expect(texts.filter((text) => text?.startsWith('Level ')).length).to.be.greaterThan(40);
    chart.period = 'year';
    await settle(chart);
    expect(await chart.toSVG()).not.to.contain('Converted');
  });

  it('toSVG draws every currency', async () => {
    const text = await (await fixture(specOf({}, { career: hourlyPounds }))).toSVG();
    expect([text.includes('£'), text.includes('€')]).to.deep.equal([true, true]);
  });

  it('toSVG runs right to left where the page does', async () => {
    const chart = await fixture(specOf({ lang: 'ar', dir: 'rtl' }, { career: arabic }));
    const heading = parseSvg(await chart.toSVG()).querySelector('text');
    expect([heading?.textContent, heading?.getAttribute('text-anchor')]).to.deep.equal([
      `الأجور: ${arabic.title}`,
      'end',
    ]);
    expect(Number(heading?.getAttribute('x'))).to.be.greaterThan(800);
  });

  it('toPNG gives the same picture in pixels', async () => {
    const chart = await fixture(specOf());
    const { documentElement: drawing } = parseSvg(await chart.toSVG());
    const [width, height] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name)));
    const image = await createImageBitmap(await chart.toPNG());
    expect([image.width, image.height]).to.deep.equal([2 * width!, 2 * height!]);
    const small = await createImageBitmap(await chart.toPNG(1));
    expect([small.width, small.height]).to.deep.equal([width, height]);
  });

  it('toPNG keeps sixty bands in what a canvas can hold', async () => {
    const image = await createImageBitmap(await (await fixture(specOf({}, { career: extreme }))).toPNG(4));
    expect(image.height).to.be.within(6000, 8192);
  });
});
