import { expect } from 'chai';
import type { LitElement } from 'lit';
import '../../src/define.js';
import clinicalCareCoordinator from '../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { ownEvents } from '../../src/frameworks/widgets.js';
import type { CareerElement } from '../../src/ui/career-element.js';
import type { CareerFaq } from '../../src/widgets/career-faq/element.js';
import type { CareerRoadmap } from '../../src/widgets/career-roadmap/element.js';
import type { SalaryBandChart } from '../../src/widgets/salary-band-chart/element.js';
import type { SkillsChecklist } from '../../src/widgets/skills-checklist/element.js';

/** What frameworks set where they have nothing, and where HTML would have an attribute; and what nobody should. */
const values = [undefined, null, '', 'false', '3', 0, Number.NaN, true, [], {}];

async function mount<Element extends CareerElement>(tag: string, properties: object = {}): Promise<Element> {
  const element = document.createElement(tag) as Element;
  Object.assign(element, { career: clinicalCareCoordinator, ...properties });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function listProperties(tag: string): string[] {
  const { elementProperties } = customElements.get(tag) as unknown as typeof LitElement;
  return [...elementProperties].filter(([, { state }]) => !state).map(([name]) => String(name));
}

describe('what frameworks set', () => {
  afterEach(() => document.body.replaceChildren());

  for (const tag of Object.keys(ownEvents)) {
    for (const name of listProperties(tag).filter((name) => name !== 'career')) {
      it(`${tag} bears any value of ${name}`, async () => {
        const element = await mount(tag);
        for (const value of values) {
          Object.assign(element, { [name]: value });
          await element.updateComplete;
        }
        Object.assign(element, { [name]: undefined });
        await element.updateComplete;
        if (name !== 'sections') expect(element.matches(':state(ready)'), 'drawn').to.equal(true);
      });
    }
  }

  it('an empty text is no document', async () => {
    const element = await mount('career-faq', { career: '' });
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(element.issues).to.deep.equal([]);
  });

  it('a property set before the tag is registered counts', async () => {
    const early = document.createElement('late-ladder');
    Object.assign(early, { career: clinicalCareCoordinator, headingLevel: 4 });
    document.body.append(early);
    const Ladder = customElements.get('career-ladder') as typeof HTMLElement;
    customElements.define('late-ladder', class extends Ladder {});
    await (early as CareerElement).updateComplete;
    expect(early.shadowRoot!.querySelector('h4')).to.not.equal(null);
    expect(early.matches(':state(ready)')).to.equal(true);
  });

  it('ids in a text are a list', async () => {
    const checklist = await mount<SkillsChecklist>('skills-checklist', { checked: 'communication, empathy' });
    expect(checklist.checked).to.deep.equal(['communication', 'empathy']);
    const roadmap = await mount<CareerRoadmap>('career-roadmap', { done: 'a', skipped: 'b c' });
    expect([roadmap.done, roadmap.skipped]).to.deep.equal([['a'], ['b', 'c']]);
    const faq = await mount<CareerFaq>('career-faq', { open: 'a b' });
    expect(faq.open).to.deep.equal(['a', 'b']);
  });

  it('an amount in a text is a number', async () => {
    const chart = await mount<SalaryBandChart>('salary-band-chart', { salary: '48000' });
    expect(chart.salary).to.equal(48000);
    chart.salary = '' as never;
    await chart.updateComplete;
    expect(chart.salary).to.equal(undefined);
  });

  it('"false" in an attribute is off', () => {
    const checklist = document.createElement('skills-checklist');
    for (const [text, isOn] of [
      ['false', false],
      ['', true],
      ['true', true],
    ] as const) {
      checklist.setAttribute('json-ld', text);
      checklist.setAttribute('self-rating', text);
      expect([checklist.jsonLd, checklist.selfRating], text).to.deep.equal([isOn, isOn]);
    }
    checklist.removeAttribute('json-ld');
    expect(checklist.jsonLd).to.equal(false);
  });
});
