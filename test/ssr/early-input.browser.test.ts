import '../../src/define.js';
import '../../src/ssr/hydrate.js';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import type { RungsSkillChangeEvent } from '../../src/ui/events.js';
import { type FixtureSpec, settle, type Tag } from '../browser/fixture.js';
import { serverRender } from '../browser/server-render.js';
import { storedProgress } from '../browser/stored-progress.js';

type Elements = HTMLElementTagNameMap;

const { id } = clinicalCareCoordinator;

/** A widget drawn ahead, whose script comes once the reader has done something to it. */
async function drawnAfter<T extends Tag>(
  spec: Omit<FixtureSpec<T>, 'career'>,
  act: (root: ShadowRoot) => void,
  other?: unknown,
): Promise<Elements[T]> {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(await serverRender({ career: clinicalCareCoordinator, ...spec } as FixtureSpec));
  const widget = holder.firstElementChild as Elements[T];
  for (const [name, value] of Object.entries(spec.attributes ?? {})) widget.setAttribute(name, String(value));
  if (other) widget.querySelector('script')!.textContent = JSON.stringify(other);
  act(widget.shadowRoot!);
  document.body.append(holder);
  holders.push(holder);
  await widget.updateComplete;
  return settle(widget);
}

const holders: HTMLElement[] = [];

function find<E extends HTMLElement = HTMLInputElement>(root: ShadowRoot, selector: string): E {
  return root.querySelector<E>(selector)!;
}

describe('what a reader does before the script comes', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  afterEach(() => {
    for (const holder of holders.splice(0)) holder.remove();
    localStorage.clear();
  });

  it('skills ticked stay ticked, count, and are kept beside those of before', async () => {
    localStorage.setItem(`rungs:progress:${id}`, JSON.stringify({ version: 1, career: id, checked: ['ethics'] }));
    const told: string[] = [];
    const hear = ({ skill }: RungsSkillChangeEvent) => told.push(skill);
    document.addEventListener('rungs-skill-change', hear);
    const [first] = clinicalCareCoordinator.skills.filter((skill) => skill.id !== 'ethics');
    const checklist = await drawnAfter({ tag: 'skills-checklist' }, (root) => {
      find(root, `input[value="${first!.id}"]`).click();
    });
    document.removeEventListener('rungs-skill-change', hear);
    expect(find(checklist.shadowRoot!, `input[value="${first!.id}"]`).checked).to.equal(true);
    expect([...checklist.checked].sort()).to.deep.equal(['ethics', first!.id].sort());
    expect(storedProgress(id).checked).to.have.members(['ethics', first!.id]);
    expect(told).to.deep.equal([first!.id]);
  });

  it('a tick the page was written with stays away where the reader took it', async () => {
    const spec = { tag: 'skills-checklist', attributes: { checked: 'ethics', persist: 'off' } } as const;
    const checklist = await drawnAfter(spec, (root) => find(root, 'input[value=ethics]').click());
    expect(checklist.checked).to.deep.equal([]);
  });

  it('what was typed to find a skill finds it', async () => {
    const checklist = await drawnAfter({ tag: 'skills-checklist', attributes: { persist: 'off' } }, (root) => {
      find(root, '.filter').value = 'ethic';
    });
    expect(find(checklist.shadowRoot!, '.filter').value).to.equal('ethic');
    expect(checklist.shadowRoot!.querySelectorAll('input[type=checkbox]')).to.have.lengthOf(1);
  });

  it('a rating is kept', async () => {
    const spec = { tag: 'skills-checklist', attributes: { 'self-rating': '', persist: 'off' } } as const;
    const checklist = await drawnAfter(spec, (root) => {
      find(root, '[data-skill=ethics]').value = '4';
    });
    expect(checklist.ratings).to.deep.equal({ ethics: 4 });
  });

  it('steps ticked are done', async () => {
    const [, second] = clinicalCareCoordinator.steps;
    const roadmap = await drawnAfter({ tag: 'career-roadmap', attributes: { persist: 'off' } }, (root) =>
      find(root, `input[value="${second!.id}"]`).click(),
    );
    expect(roadmap.done).to.deep.equal([second!.id]);
  });

  it('pay is shown per the period chosen', async () => {
    const chart = await drawnAfter({ tag: 'salary-band-chart' }, (root) => find(root, '[value=month]').click());
    expect(chart.period).to.equal('month');
    expect(find(chart.shadowRoot!, '[name=period]:checked').value).to.equal('month');
  });

  it('the level chosen is compared', async () => {
    const last = clinicalCareCoordinator.levels.at(-1)!.id;
    const comparison = await drawnAfter({ tag: 'level-comparison' }, (root) => {
      root.querySelectorAll('select')[1]!.value = last;
    });
    expect(comparison.to).to.equal(last);
  });

  for (const tag of ['skills-checklist', 'salary-band-chart', 'level-comparison', 'career-advisor'] as const)
    it(`${tag}: nothing is repeated where nothing was done`, async () => {
      const told: string[] = [];
      const widget = await drawnAfter({ tag }, (root) => {
        for (const type of ['input', 'change']) root.addEventListener(type, () => told.push(type));
      });
      expect(widget.shadowRoot!.querySelectorAll('input, select')).to.not.have.lengthOf(0);
      expect(told).to.deep.equal([]);
    });

  it('nothing is done to the fields of another document', async () => {
    const other = { ...clinicalCareCoordinator, skills: [{ id: 'other', name: 'Another skill' }] };
    const checklist = await drawnAfter(
      { tag: 'skills-checklist', attributes: { persist: 'off' } },
      (root) => find(root, 'input[type=checkbox]').click(),
      other,
    );
    expect(checklist.checked).to.deep.equal([]);
    expect(checklist.shadowRoot!.querySelectorAll('input[type=checkbox]')).to.have.lengthOf(1);
  });
});
