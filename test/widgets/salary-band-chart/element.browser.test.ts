import { expect } from 'chai';
import { SalaryBandChart } from '../../../src/widgets/salary-band-chart/define.js';
import { accessibilityTree } from '../../browser/accessibility-tree.js';
import { bothWays, fixture, settle } from '../../browser/fixture.js';
import { german, hourlyPounds, percentiles } from '../../fixtures/index.js';
import { find, findAll, listTexts, readText, recordEvents, specOf } from './chart.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('salary-band-chart draws', () => {
  bothWays(
    'a row for every band, its experience beside the title and figures at the ends of the bar',
    async (mount) => {
      const chart = await mount(specOf());
      expect(listTexts(chart, '[part=band-title]')).to.deep.equal([
        'Entry-Level Clinical Care Coordinator',
        'Mid-Level Clinical Care Coordinator',
        'Senior Clinical Care Coordinator',
        'Lead Clinical Care Coordinator / Care Coordination Manager',
        'Director of Care Coordination',
      ]);
      expect(listTexts(chart, '[part=band-experience]')).to.deep.equal([
        '0–2 years',
        '2–5 years',
        '5 years and more',
        '',
        '',
      ]);
      expect(listTexts(chart, '.marks text')).to.deep.equal([
        ...['$35,000', '$50,000', '$50,000', '$70,000', '$70,000', '$90,000'],
        ...['$80,000', '$110,000+', '$90,000', '$130,000+'],
      ]);
      expect(findAll(chart, '.bar').length).to.equal(5);
    },
  );

  bothWays('open ends as fading, and nothing else', async (mount) => {
    const chart = await mount(specOf());
    const fading = findAll(chart, '.band').map((band) => band.querySelectorAll('.fade').length);
    expect(fading).to.deep.equal([0, 0, 0, 1, 1]);
    for (const fade of findAll(chart, '.fade')) {
      const gradient = /url\(#(.*)\)/.exec(fade.getAttribute('fill') ?? '')?.[1];
      const stops = [...find(chart, `linearGradient[id="${gradient}"]`).querySelectorAll('stop')];
      expect(stops.map((stop) => getComputedStyle(stop).stopOpacity)).to.deep.equal(['1', '0']);
    }
  });

  bothWays('percentiles as line, box and median, where given', async (mount) => {
    const chart = await mount(specOf({}, { career: percentiles }));
    for (const band of findAll(chart, '.band')) {
      const { length } = band.querySelectorAll('.spread');
      expect([length, band.querySelectorAll('.bar').length, band.querySelectorAll('.median').length]).to.deep.equal([
        3, 1, 1,
      ]);
    }
    expect(readText(find(chart, '.foot'))).to.contain('the middle half');
  });

  bothWays('just the range where no percentiles are given', async (mount) => {
    const chart = await mount(specOf());
    expect(findAll(chart, '.spread, .median')).to.deep.equal([]);
    expect(readText(find(chart, '.foot'))).not.to.contain('the middle half');
  });

  bothWays('another currency on an axis of its own', async (mount) => {
    const chart = await mount(specOf({}, { career: hourlyPounds }));
    const charts = findAll(chart, '.chart');
    expect(charts.map((each) => each.querySelectorAll('.band').length)).to.deep.equal([6, 2]);
    const [pounds, euros] = charts.map((each) => readText(each.querySelector('.ticks') as Element));
    expect([pounds?.includes('£'), pounds?.includes('€')]).to.deep.equal([true, false]);
    expect([euros?.includes('£'), euros?.includes('€')]).to.deep.equal([false, true]);
    expect(readText(find(chart, '.subheading'))).to.equal('Pay in EUR');
    expect(listTexts(chart, 'text.note')).to.deep.equal(['Pay not stated']);
  });

  bothWays('bars where their amounts lie on the axis', async (mount) => {
    const chart = await mount(specOf());
    // The axis runs from 20,000 to 140,000: one percent is 1,200.
    const bars = findAll(chart, '.bar').map((bar) => [bar.getAttribute('x'), bar.getAttribute('width')]);
    expect(bars).to.deep.equal([
      ['12.5%', '12.5%'],
      ['25%', '16.6667%'],
      ['41.6667%', '16.6666%'],
      ['50%', '25%'],
      ['58.3333%', '33.3334%'],
    ]);
  });

  bothWays('source, region and date below', async (mount) => {
    const career = {
      ...percentiles,
      updated: '2026-01-15',
      sources: [{ name: 'Bureau', url: 'https://example.org/pay' }, { name: 'Survey' }],
    };
    const chart = await mount(specOf({}, { career }));
    const foot = readText(find(chart, '.foot > p'));
    for (const fact of [
      'United States',
      'Figures of January 15, 2026',
      'Annual wage',
      'Source: Bureau',
      'Source: Survey',
    ])
      expect(foot).to.contain(fact);
    const link = find<HTMLAnchorElement>(chart, '.foot a');
    expect([link.href, link.textContent]).to.deep.equal(['https://example.org/pay', 'Bureau']);
  });

  bothWays('German words and euros', async (mount) => {
    const chart = await mount(specOf({ lang: 'de-AT' }, { career: german }));
    expect(readText(find(chart, 'h2'))).to.equal('Gehalt: Pflegefachkraft');
    expect(plain(readText(find(chart, '#summary')))).to.match(/^5 Gehaltsbänder von .* oder mehr im Monat\./);
    expect(listTexts(chart, '[part=band-experience]')).to.deep.equal(['', '0–3 Jahre', '', 'ab 5 Jahren', '']);
    expect(listTexts(chart, '.segments label')).to.deep.equal(['Jahr', 'Monat', 'Woche', 'Tag', 'Stunde']);
  });
});

describe('salary-band-chart tells assistive technology', () => {
  bothWays('what the figure is and what it shows', async (mount) => {
    const tree = await accessibilityTree(await mount(specOf()));
    const [figure] = tree.split('\n');
    expect(figure).to.equal(
      'figure "Clinical Care Coordinator: what it pays" description="5 pay bands, from $35,000 to $130,000 or more a year. 3 bands overlap between $80,000 and $110,000. Director of Care Coordination has the widest range."',
    );
  });

  bothWays('title, pay and experience of every band', async (mount) => {
    const chart = await mount(specOf({ level: 'senior' }));
    const lines = (await accessibilityTree(chart)).split('\n');
    const buttons = lines.filter((line) => /button ".* a year"/.test(line));
    expect(buttons.length).to.equal(5);
    const said: [RegExp, string, RegExp][] = [
      [/Entry-Level Clinical Care Coordinator/, '$35,000 to $50,000 a year', /0–2 years/],
      [/Mid-Level Clinical Care Coordinator/, '$50,000 to $70,000 a year', /2–5 years/],
      [/Senior Clinical Care Coordinator/, '$70,000 to $90,000 a year', /5 years and more/],
      [/Care Coordination Manager/, '$80,000 to $110,000 or more a year', /year"/],
      [/Director of Care Coordination/, '$90,000 to $130,000 or more a year', /year"/],
    ];
    said.forEach(([title, pay, experience], i) => {
      expect(buttons[i]).to.match(title);
      expect(buttons[i]).to.contain(pay);
      expect(buttons[i]).to.match(experience);
    });
    expect(findAll(chart, '[aria-current=true]').length).to.equal(1);
  });

  bothWays('nothing twice: the drawing itself is silent', async (mount) => {
    const tree = await accessibilityTree(await mount(specOf()));
    expect(tree.match(/\$70,000 to \$90,000/g)?.length).to.equal(1);
    expect(tree).not.to.contain('$110,000+');
    expect(tree).not.to.contain('$60K');
  });
});

describe('the properties of salary-band-chart', () => {
  bothWays('period: shows pay for it and states the assumption', async (mount) => {
    const chart = await mount(specOf({ period: 'hour' }));
    expect(listTexts(chart, '.marks text').slice(0, 2)).to.deep.equal(['$16.83', '$24.04']);
    expect(readText(find(chart, '.foot'))).to.contain('Converted for 40 hours a week and 52 weeks a year.');
    expect(find<HTMLInputElement>(chart, 'input:checked').value).to.equal('hour');
    chart.period = 'year';
    await chart.updateComplete;
    expect(readText(find(chart, '.foot'))).not.to.contain('Converted');
    expect(find<HTMLInputElement>(chart, 'input:checked').value).to.equal('year');
  });

  bothWays('hours-per-week, days-per-week, weeks-per-year: what conversions rest on', async (mount) => {
    const chart = await mount(specOf({ period: 'hour', 'hours-per-week': '35', 'weeks-per-year': '50' }));
    expect(listTexts(chart, '.marks text')[0]).to.equal('$20.00');
    expect(readText(find(chart, '.foot'))).to.contain('35 hours a week and 50 weeks a year');
    const wrong = await mount(
      specOf({ period: 'day', 'hours-per-week': '0', 'days-per-week': '-1', 'weeks-per-year': 'x' }),
    );
    expect(readText(find(wrong, '.foot'))).to.contain('5 days a week and 52 weeks a year');
  });

  bothWays('level: highlights its bands', async (mount) => {
    const chart = await mount(specOf({ level: 'managerial' }));
    const ids = (selector: string) => findAll(chart, selector).map(({ dataset }) => dataset.id);
    expect(ids('.band.on')).to.deep.equal(['lead', 'director']);
    expect(ids('[part~=band-selected]')).to.deep.equal(['lead', 'director']);
    chart.level = 'nowhere';
    await chart.updateComplete;
    expect(ids('.band.on')).to.deep.equal([]);
  });

  bothWays('salary: draws a line across and says where it falls', async (mount) => {
    const chart = await mount(specOf({ salary: '84000' }));
    expect(readText(find(chart, '[part=marker]'))).to.equal('Your pay $84,000');
    expect(find(chart, '.marker line').getAttribute('x1')).to.equal('53.3333%');
    expect(readText(find(chart, '[part=salary]'))).to.equal(
      'Your pay, $84,000: inside Senior Clinical Care Coordinator, above the middle; inside Lead Clinical Care Coordinator / Care Coordination Manager, near the bottom.',
    );
    expect(find<HTMLInputElement>(chart, '[part=salary-field]').value).to.equal('84000');
  });

  it('salary: is the same pay in another period', async () => {
    const chart = await fixture(specOf({ salary: '52000', period: 'hour' }));
    expect(readText(find(chart, '[part=marker]'))).to.equal('Your pay $25.00');
    expect(find<HTMLInputElement>(chart, '[part=salary-field]').value).to.equal('25');
  });

  it('salary: squeezes no bands for a line far away, and still says where it is', async () => {
    const chart = await fixture(specOf({ salary: '9000000' }));
    expect(find(chart, '.bar').getAttribute('width')).to.equal('12.5%');
    expect(findAll(chart, '.marker')).to.deep.equal([]);
    expect(readText(find(chart, '[part=salary]'))).to.contain('in the open end of');
  });

  for (const salary of ['-1', 'NaN', 'abc', '', '1e308', 'Infinity', '-Infinity', '1e999']) {
    bothWays(`salary: takes "${salary}" for what it is`, async (mount) => {
      for (const period of ['year', 'hour', 'nonsense']) {
        const chart = await mount(specOf({ salary, period }));
        expect(findAll(chart, '.band').length).to.equal(5);
        expect(findAll(chart, '.marker').length, period).to.equal(0);
        if (period === 'year') expect(findAll(chart, '.places').length).to.equal(0);
        expect(readText(find(chart, 'figure'))).not.to.match(/NaN|∞/);
      }
    });
  }

  bothWays('view: shows a table, and for anything else the chart', async (mount) => {
    const chart = await mount(specOf({ view: 'table' }));
    expect([findAll(chart, 'table').length, findAll(chart, '.chart').length]).to.deep.equal([1, 0]);
    chart.setAttribute('view', 'pie');
    await chart.updateComplete;
    expect([findAll(chart, 'table').length, findAll(chart, '.chart').length]).to.deep.equal([0, 1]);
  });

  bothWays('period and theme: fall back to the common period and the page', async (mount) => {
    const chart = await mount(specOf({ period: 'fortnight', theme: 'sepia' }, { career: german }));
    expect(find<HTMLInputElement>(chart, 'input:checked').value).to.equal('month');
    expect([chart.matches(':state(light)'), chart.matches(':state(dark)')]).to.deep.equal([false, false]);
  });

  for (const [level, tags] of [
    ['1', 'H1 H2'],
    ['3', 'H3 H4'],
    ['6', 'H6 H6'],
    ['9', 'H6 H6'],
    ['x', 'H2 H3'],
  ]) {
    bothWays(`heading-level: ${level} gives ${tags}`, async (mount) => {
      const chart = await mount(specOf({ 'heading-level': level as string }, { career: hourlyPounds }));
      expect(
        findAll(chart, '.heading, .subheading')
          .map(({ tagName }) => tagName)
          .join(' '),
      ).to.equal(tags);
    });
  }

  bothWays('no property set from outside is told to the page', async (mount) => {
    const heard = recordEvents();
    const chart = await mount(specOf());
    Object.assign(chart, { level: 'senior', period: 'hour', salary: 70_000, view: 'table' });
    await settle(chart);
    Object.assign(chart, { level: 'entry', period: 'year', view: 'chart' });
    await settle(chart);
    expect(heard).to.deep.equal([]);
  });

  it('figures at the end of all numbers are drawn', async () => {
    const salaryBands = [
      { title: 'Much', min: 1e308, max: Number.MAX_VALUE, period: 'hour' },
      { title: 'Little', min: 5e-324, openEnded: true },
    ];
    for (const period of ['hour', 'year'])
      for (const view of ['chart', 'table']) {
        const chart = await fixture(
          specOf({ period, view, salary: '1e308' }, { career: { title: 'God', salaryBands } }),
        );
        expect(findAll(chart, '.band, tbody tr').length).to.equal(2);
        expect(chart.shadowRoot?.innerHTML).not.to.contain('NaN');
      }
  });

  it('before a document has come there is nothing to export', async () => {
    expect(await new SalaryBandChart().toCSV()).to.equal('');
  });
});
