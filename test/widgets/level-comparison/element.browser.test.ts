import '../../../src/widgets/level-comparison/define.js';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { careerState } from '../../../src/ui/page-career-state.js';
import type { LevelComparison } from '../../../src/widgets/level-comparison/element.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { bothWays, fixture, settle } from '../../browser/fixture.js';
import { emulateMedia } from '../../browser/page-conditions.js';

const specOf = (attributes: Record<string, string | boolean> = {}, career: unknown = clinicalCareCoordinator) => ({
  tag: 'level-comparison' as const,
  career,
  attributes,
});
const all = (comparison: LevelComparison, selector: string) => [
  ...comparison.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const levels = (comparison: LevelComparison) => all(comparison, '[part~=level]').map((each) => each.textContent);
const textOf = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const rows = (comparison: LevelComparison) =>
  Object.fromEntries(
    all(comparison, 'tbody tr')
      .map((row) => [...row.children].map(textOf))
      .map(([name, ...cells]) => [name, cells]),
  );

async function choose(comparison: LevelComparison, index: number, id: string): Promise<void> {
  const select = all(comparison, 'select')[index] as HTMLSelectElement;
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await settle(comparison);
}

describe('level-comparison', () => {
  bothWays('the lowest level and the next, side by side', async (mount) => {
    const comparison = await mount(specOf());
    expect(levels(comparison)).to.deep.equal(['Entry-Level Clinical Care Coordinator', 'Clinical Care Coordinator']);
    const { Pay, Experience, 'Skills to add': gained } = rows(comparison);
    expect(Pay).to.deep.equal(['$35,000 to $50,000 a year', '$50,000 to $70,000 a year']);
    expect(Experience).to.deep.equal(['0–2 years', '2–5 years']);
    expect(gained![0]).to.equal('–');
    expect(gained![1]).to.contain('Compassion');
    expect(textOf(all(comparison, '.summary')[0]!)).to.contain('pay that starts $15,000 a year higher');
  });

  bothWays('the levels asked for, and what the document does not say is a dash', async (mount) => {
    const comparison = await mount(specOf({ from: 'senior', to: 'executive' }));
    expect(rows(comparison).Pay).to.deep.equal(['$70,000 to $90,000 a year', '–']);
  });

  bothWays('levels that are not there, or the same twice', async (mount) => {
    expect(levels(await mount(specOf({ from: 'nowhere', to: 'toString' })))).to.have.lengthOf(2);
    expect(new Set(levels(await mount(specOf({ to: 'entry' })))).size).to.equal(2);
    expect(new Set(levels(await mount(specOf({ from: 'executive' })))).size).to.equal(2);
    const [senior, other] = levels(await mount(specOf({ from: 'senior', to: 'senior' })));
    expect([senior, other]).to.deep.equal(['Senior Clinical Care Coordinator', 'Managerial Roles and Beyond']);
  });

  bothWays('the reader chooses and swaps', async (mount) => {
    const comparison = await mount(specOf());
    await choose(comparison, 1, 'managerial');
    expect(levels(comparison)[1]).to.equal('Managerial Roles and Beyond');
    await choose(comparison, 0, 'senior');
    all(comparison, '.swap')[0]!.click();
    await settle(comparison);
    expect(levels(comparison)).to.deep.equal(['Managerial Roles and Beyond', 'Senior Clinical Care Coordinator']);
    expect(all(comparison, 'select').map((select) => (select as HTMLSelectElement).value)).to.deep.equal([
      'managerial',
      'senior',
    ]);
    expect(textOf(all(comparison, '.summary')[0]!)).to.contain('below');
  });

  it('choosing at one end what stands at the other swaps them', async () => {
    const comparison = await fixture(specOf({ from: 'entry', to: 'senior' }));
    await choose(comparison, 0, 'senior');
    expect(levels(comparison)).to.deep.equal([
      'Senior Clinical Care Coordinator',
      'Entry-Level Clinical Care Coordinator',
    ]);
  });

  it('the rung chosen where the reader stands is compared with the next', async () => {
    const comparison = await fixture(specOf({}, { ...clinicalCareCoordinator, id: 'comparison-same' }));
    careerState('comparison-same').set({ level: 'senior', profile: { level: 'senior' } });
    await settle(comparison);
    expect(levels(comparison)).to.deep.equal(['Senior Clinical Care Coordinator', 'Managerial Roles and Beyond']);
  });

  it('follows the level chosen on the page, and where the reader stands', async () => {
    const comparison = await fixture(specOf({}, { ...clinicalCareCoordinator, id: 'comparison-page' }));
    careerState('comparison-page').set({ level: 'managerial', profile: { level: 'senior' } });
    await settle(comparison);
    expect(levels(comparison)).to.deep.equal(['Senior Clinical Care Coordinator', 'Managerial Roles and Beyond']);
  });

  bothWays('one level is nothing to compare', async (mount) => {
    const comparison = await mount(specOf({}, { title: 'Baker', levels: [{ title: 'Baker' }] }));
    expect(comparison.matches(':state(empty)')).to.equal(true);
  });

  it('stays a table for who listens, however narrow', async () => {
    const comparison = await fixture(specOf());
    comparison.style.inlineSize = '260px';
    await expectAccessible(comparison);
    expect(getComputedStyle(all(comparison, 'tr')[0]!).display).not.to.equal('table-row');
    for (const cell of all(comparison, 'tr > *')) expect(cell.getAttribute('role')).not.to.equal(null);
    expect(comparison.scrollWidth).to.be.at.most(260);
  });

  it('printed, shows no choices', async () => {
    const comparison = await fixture(specOf());
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(all(comparison, '.tools')[0]!).display).to.equal('none');
  });

  it('draws from an ordinary list', async () => {
    const comparison = await fixture<LevelComparison>(
      '<level-comparison><ol><li>Apprentice</li><li>Master</li></ol></level-comparison>',
    );
    expect(levels(comparison)).to.deep.equal(['Apprentice', 'Master']);
  });
});
