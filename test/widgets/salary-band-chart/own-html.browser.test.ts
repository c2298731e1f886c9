import '../../../src/widgets/salary-band-chart/define.js';
import { expect } from 'chai';
import { toHTML } from '../../../src/exporters/html.js';
import { parseCareer } from '../../../src/model/parse.js';
import type { SalaryBandChart } from '../../../src/widgets/salary-band-chart/element.js';
import { fixture, settle } from '../../browser/fixture.js';

const drawn = async (chart: SalaryBandChart) => {
  for (let turn = 0; turn < 100 && !chart.matches(':state(ready)'); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await settle(chart);
  }
};
const saidOf = (chart: SalaryBandChart) =>
  [...(chart.shadowRoot?.querySelectorAll('.band') ?? [])].map((band) =>
    [...band.querySelectorAll('.title, .note, [role=img]')]
      .map((each) => each.ariaLabel ?? each.textContent.trim())
      .filter(Boolean)
      .join(' '),
  );
const chartOf = (table: string, attributes = '') =>
  fixture<SalaryBandChart>(`<salary-band-chart lang="en" ${attributes}>${table}</salary-band-chart>`);

describe('a table inside a salary-band-chart', () => {
  it('is what is drawn: a column of pay phrases', async () => {
    const chart = await chartOf(`<table><caption>Nurse</caption>
      <tr><th>Level</th><th>Experience</th><th>Pay</th></tr>
      <tr><td>Junior</td><td>0–2 years</td><td>$35,000 – $50,000 per year</td></tr>
      <tr><td>Lead</td><td>5+ years</td><td>$80,000 – $110,000+</td></tr></table>`);
    await drawn(chart);
    expect(chart.shadowRoot?.querySelector('.heading')?.textContent).to.equal('Nurse: what it pays');
    expect(saidOf(chart)).to.deep.equal([
      'Junior 0–2 years $35,000 to $50,000 a year',
      'Lead 5 years and more $80,000 to $110,000 or more a year',
    ]);
    expect((chart.querySelector('table') as HTMLElement).offsetHeight).to.equal(0);
  });

  it('may have a column for each end, and no title', async () => {
    const chart = await chartOf(
      '<table><tr><th>Role<th>From<th>To<th>Currency<tr><td>Baker<td>38000<td>45000<td>EUR</table>',
    );
    await drawn(chart);
    expect(saidOf(chart)).to.deep.equal(['Baker €38,000 to €45,000 a year']);
    expect(chart.shadowRoot?.querySelector('.heading')?.textContent).to.equal('What it pays');
    expect(chart.issues.filter(({ level }) => level === 'error')).to.deep.equal([]);
  });

  it('is followed when it changes', async () => {
    const chart = await chartOf('<table><tr><th>Level<th>Pay<tr><td>Junior<td>$35k – $50k</table>');
    await drawn(chart);
    const cell = chart.querySelector('tr:last-child td:last-child') as HTMLElement;
    cell.textContent = '$40k – $60k';
    await new Promise((resolve) => setTimeout(resolve, 10));
    await drawn(chart);
    expect(saidOf(chart)).to.deep.equal(['Junior $40,000 to $60,000 a year']);
  });

  it('is read with where its figures come from, as toHTML writes it', async () => {
    const { career } = parseCareer({
      title: 'Nurse',
      lang: 'en',
      currency: 'USD',
      region: 'US',
      updated: '2026-05',
      sources: [{ name: 'Bureau', url: 'https://bureau.example/' }, { name: 'Own survey' }],
      salaryBands: [{ title: 'Junior', min: 35_000, max: 50_000 }],
    });
    const chart = await chartOf(toHTML(career!, 'salary-band-chart'));
    await drawn(chart);
    const foot = chart.shadowRoot?.querySelector('[part=foot] p');
    expect(foot?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'United States · Figures of May 2026 · Source: Bureau · Source: Own survey',
    );
    expect(foot?.querySelector('a')?.href).to.equal('https://bureau.example/');
  });

  it('is drawn without an address that runs something', async () => {
    const chart = await chartOf(
      `<table><tr><th>Level<th>Pay<tr><td>Junior<td>$35k – $50k</table><a data-field="source" href="javascript:alert(1)">Bureau</a>
      <time data-field="updated" datetime="soon">Soon</time>`,
    );
    await drawn(chart);
    expect(saidOf(chart)).to.deep.equal(['Junior $35,000 to $50,000 a year']);
    expect(chart.shadowRoot?.querySelector('a')).to.equal(null);
    expect(chart.issues.map(({ path }) => path)).to.deep.equal(['updated', 'sources[0].url']);
  });

  it('stays readable where it is not understood', async () => {
    const chart = await chartOf('<table><tr><td>Hello</td></tr></table>');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await settle(chart);
    expect(chart.matches(':state(empty)')).to.equal(true);
    expect((chart.querySelector('table') as HTMLElement).offsetHeight).to.be.above(0);
  });
});
