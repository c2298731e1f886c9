import '../../src/widgets/career-ladder/define.js';
import '../../src/widgets/salary-band-chart/define.js';
import '../../src/widgets/skills-checklist/define.js';
import { expect } from 'chai';
import { careerState } from '../../src/ui/page-career-state.js';
import type { CareerLadder } from '../../src/widgets/career-ladder/element.js';
import type { SalaryBandChart } from '../../src/widgets/salary-band-chart/element.js';
import type { SkillsChecklist } from '../../src/widgets/skills-checklist/element.js';
import { bothWays, fixture, type Mount, settle } from '../browser/fixture.js';

const baker = {
  id: 'sharing-baker',
  title: 'Baker',
  currency: 'EUR',
  levels: [
    { id: 'apprentice', title: 'Apprentice', skills: ['knead'] },
    { id: 'master', title: 'Master baker', skills: ['knead', 'lead'] },
  ],
  salaryBands: [
    { id: 'first', title: 'Apprentice pay', level: 'apprentice', min: 12000, max: 15000 },
    { id: 'second', title: 'Master pay', level: 'master', min: 40000, max: 52000 },
  ],
  skills: [
    { id: 'knead', name: 'Knead' },
    { id: 'lead', name: 'Lead' },
    { id: 'sell', name: 'Sell' },
  ],
};

beforeEach(() => localStorage.clear());

/** One of each, drawing the same career. */
async function mountAll(mount: Mount, attributes: Record<string, string> = {}) {
  const ladder = await mount({ tag: 'career-ladder', career: baker, attributes });
  const chart = await mount({ tag: 'salary-band-chart', career: baker });
  const checklist = await mount({ tag: 'skills-checklist', career: baker, attributes: { persist: 'off' } });
  return { ladder, chart, checklist };
}

async function choose(ladder: CareerLadder, id: string): Promise<void> {
  ladder.shadowRoot!.querySelector<HTMLElement>(`[data-id=${id}] button`)!.click();
  await settle(ladder);
}

const litBand = (chart: SalaryBandChart) =>
  chart.shadowRoot!.querySelector<HTMLElement>('[part~=band-selected]')?.dataset.id;
const openRung = (ladder: CareerLadder) =>
  ladder.shadowRoot!.querySelector<HTMLElement>('[part~=rung-selected]')?.dataset.id;
const listed = (checklist: SkillsChecklist) =>
  [...checklist.shadowRoot!.querySelectorAll('[part=skill-name]')].map((name) => name.textContent);

describe('widgets of one career on a page', () => {
  bothWays('choosing a rung lights its band and narrows the checklist to what it needs', async (mount) => {
    const { ladder, chart, checklist } = await mountAll(mount);
    expect(litBand(chart)).to.equal(undefined);
    expect(listed(checklist)).to.deep.equal(['Knead', 'Lead', 'Sell']);
    await choose(ladder, 'master');
    await Promise.all([settle(chart), settle(checklist)]);
    expect(litBand(chart)).to.equal('second');
    expect(listed(checklist)).to.deep.equal(['Knead', 'Lead']);
  });

  it('a rung that asks for no skill narrows nothing', async () => {
    const career = {
      ...baker,
      id: 'sharing-unlinked',
      levels: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    };
    const ladder = await fixture({ tag: 'career-ladder', career });
    const checklist = await fixture({ tag: 'skills-checklist', career, attributes: { persist: 'off' } });
    await choose(ladder, 'b');
    await settle(checklist);
    expect(listed(checklist)).to.deep.equal(['Knead', 'Lead', 'Sell']);
  });

  bothWays('choosing a band opens its rung', async (mount) => {
    const { ladder, chart } = await mountAll(mount);
    chart.shadowRoot!.querySelector<HTMLElement>('[data-id=second] button')!.click();
    await settle(ladder);
    expect(openRung(ladder)).to.equal('master');
  });

  bothWays('one that comes later takes up what was chosen', async (mount) => {
    const { ladder } = await mountAll(mount);
    await choose(ladder, 'master');
    const late = await mount({ tag: 'salary-band-chart', career: baker });
    expect(litBand(late)).to.equal('second');
  });

  bothWays('an author’s own level stands until the reader chooses', async (mount) => {
    const { ladder, chart } = await mountAll(mount, { level: 'master' });
    expect([openRung(ladder), litBand(chart)]).to.deep.equal(['master', undefined]);
    await choose(ladder, 'apprentice');
    await settle(chart);
    expect([openRung(ladder), litBand(chart)]).to.deep.equal(['apprentice', 'first']);
  });

  bothWays('shared="off" neither hears nor tells', async (mount) => {
    const { ladder, chart } = await mountAll(mount, { shared: 'off' });
    await choose(ladder, 'master');
    await settle(chart);
    expect([openRung(ladder), litBand(chart)]).to.deep.equal(['master', undefined]);
    chart.shadowRoot!.querySelector<HTMLElement>('[data-id=first] button')!.click();
    await settle(ladder);
    expect(openRung(ladder)).to.equal('master');
  });

  it('tells only what the reader did', async () => {
    const { ladder, chart } = await mountAll(fixture);
    const heard: string[] = [];
    chart.addEventListener('rungs-level-select', () => heard.push('chart'));
    ladder.addEventListener('rungs-level-select', () => heard.push('ladder'));
    await choose(ladder, 'master');
    await settle(chart);
    expect(heard).to.deep.equal(['ladder']);
  });

  it('one that left the page hears no more; back on the page it does', async () => {
    const { ladder, chart } = await mountAll(fixture);
    const place = chart.parentElement!;
    chart.remove();
    await choose(ladder, 'master');
    expect(chart.level).to.equal(undefined);
    place.append(chart);
    await settle(chart);
    expect(litBand(chart)).to.equal('second');
  });

  it('another career is none of its business', async () => {
    const { chart } = await mountAll(fixture);
    const other = await fixture({ tag: 'career-ladder', career: { ...baker, id: 'sharing-other' } });
    await choose(other, 'master');
    await settle(chart);
    expect(litBand(chart)).to.equal(undefined);
  });

  it('what the reader says of themselves stands on the ladder and the chart', async () => {
    const { ladder, chart } = await mountAll(fixture);
    careerState(baker.id).set({ profile: { level: 'apprentice', target: 'master', pay: 1500, payPeriod: 'month' } });
    await Promise.all([settle(ladder), settle(chart)]);
    expect([...ladder.shadowRoot!.querySelectorAll('[part=tag]')].map((tag) => tag.textContent)).to.have.lengthOf(2);
    expect(chart.salary).to.equal(18000);
    careerState(baker.id).set({ profile: {} });
    await Promise.all([settle(ladder), settle(chart)]);
    expect(ladder.shadowRoot!.querySelector('[part=tag]')).to.equal(null);
    expect(chart.salary).to.equal(undefined);
  });
});
