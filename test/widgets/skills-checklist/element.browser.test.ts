import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import '../../../src/text/locales/de.js';
import type { SkillsChecklist } from '../../../src/widgets/skills-checklist/define.js';
import '../../../src/widgets/skills-checklist/define.js';
import { accessibilityTree } from '../../browser/accessibility-tree.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { bothWays, type FixtureSpec, fixture, hydratedFixture, settle } from '../../browser/fixture.js';
import { emulateMedia } from '../../browser/page-conditions.js';
import { storedProgress } from '../../browser/stored-progress.js';
import { german, percentiles } from '../../fixtures/index.js';

const key = 'rungs:progress:clinical-care-coordinator';

function specOf(attributes: FixtureSpec['attributes'] = {}, career: unknown = clinicalCareCoordinator) {
  return { tag: 'skills-checklist', career, attributes } as const;
}

function all<E extends HTMLElement = HTMLElement>(checklist: SkillsChecklist, selector: string): E[] {
  return [...checklist.shadowRoot!.querySelectorAll<E>(selector)];
}

const textOf = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const boxOf = (checklist: SkillsChecklist, id: string) =>
  all<HTMLInputElement>(checklist, `input[type=checkbox][value="${id}"]`)[0]!;
const shownOf = (checklist: SkillsChecklist) =>
  all<HTMLInputElement>(checklist, 'input[type=checkbox]').map(({ value }) => value);
const tickedOf = (checklist: SkillsChecklist) =>
  all<HTMLInputElement>(checklist, 'input[type=checkbox]:checked').map(({ value }) => value);
const progressOf = (checklist: SkillsChecklist) => textOf(all(checklist, '.summary [role=status]')[0]);
const storedOf = (id = 'clinical-care-coordinator') => storedProgress(id);
/** The id of the box, or the words of the button, that has the focus. */
function focusedIn(checklist: SkillsChecklist): string | undefined {
  const { activeElement } = checklist.shadowRoot!;
  return activeElement instanceof HTMLInputElement ? activeElement.value : textOf(activeElement ?? undefined);
}

const buttonOf = (checklist: SkillsChecklist, name: string) =>
  all(checklist, 'button').find((button) => textOf(button) === name);

/** Everything the reader's actions made the widget tell. */
function listen(checklist: SkillsChecklist): unknown[] {
  const heard: unknown[] = [];
  checklist.addEventListener('rungs-skill-change', ({ skill, checked, rating }) =>
    heard.push({ skill, checked, rating }),
  );
  checklist.addEventListener('rungs-progress-change', ({ checked, done, total }) =>
    heard.push({ checked, done, total }),
  );
  return heard;
}

async function clickOn(checklist: SkillsChecklist, element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await settle(checklist);
}

async function press(checklist: SkillsChecklist, ...keys: string[]): Promise<void> {
  for (const name of keys) await sendKeys({ press: name });
  await settle(checklist);
}

/** Chooses which skills are shown, by the words of the choice. */
async function choose(checklist: SkillsChecklist, words: string): Promise<void> {
  await clickOn(checklist, all(checklist, '.segments label').find((label) => textOf(label) === words)!);
}

async function inForm(attributes: FixtureSpec['attributes'], fill: (form: HTMLFormElement) => void = () => {}) {
  const checklist = await fixture(specOf({ name: 'skills', persist: 'off', ...attributes }));
  const form = document.createElement('form');
  fill(form);
  checklist.replaceWith(form);
  (form.querySelector('fieldset') ?? form).append(checklist);
  await settle(checklist);
  return { checklist, form, values: () => new FormData(form).getAll('skills') };
}

beforeEach(() => localStorage.clear());

afterEach(() => {
  for (const form of document.querySelectorAll('form')) form.remove();
  localStorage.clear();
});

describe('skills-checklist: what it tells', () => {
  bothWays('native checkboxes in groups, each with its description', async (mount) => {
    const checklist = await mount(specOf());
    const tree = await accessibilityTree(checklist);
    expect(tree).to.match(/^figure "Skills you bring"/);
    for (const group of ['People', 'Clinical knowledge', 'Organization and judgment'])
      expect(tree).to.include(`group "${group}"`);
    expect(tree.match(/^ +checkbox /gm)).to.have.lengthOf(15);
    expect(tree).to.include(
      'checkbox "Communication" checked=false description="You say what matters in words each listener can use, whether patient, relative or physician."',
    );
    expect(all(checklist, 'legend').map(textOf)).to.deep.equal([
      'Show',
      'People',
      'Clinical knowledge',
      'Organization and judgment',
    ]);
    expect(shownOf(checklist)).to.deep.equal(clinicalCareCoordinator.skills.map(({ id }) => id));
  });

  bothWays('skills without a group or a description', async (mount) => {
    const career = { title: 'Baker', skills: [{ name: 'Knead' }, { name: 'Sell', group: 'People' }, { name: 'Bake' }] };
    const checklist = await mount(specOf({}, career));
    expect(shownOf(checklist)).to.deep.equal(['knead', 'bake', 'sell']);
    expect(boxOf(checklist, 'knead').hasAttribute('aria-describedby')).to.equal(false);
    expect(await accessibilityTree(checklist)).to.include('group "Skills you bring"');
  });

  bothWays('progress as a ring and in words', async (mount) => {
    const checklist = await mount(specOf({ checked: 'communication, leadership ethics flexibility' }));
    expect(progressOf(checklist)).to.equal('4 of 15');
    const tree = await accessibilityTree(checklist);
    expect(tree).to.match(/progressbar "Skills you bring" value=.*/);
    const ring = all(checklist, '[role=progressbar]')[0]!;
    expect([ring.ariaValueNow, ring.ariaValueMin, ring.ariaValueMax, ring.ariaValueText]).to.deep.equal([
      '4',
      '0',
      '15',
      '4 of 15',
    ]);
    const filled = ring.querySelector<SVGPathElement>('.filled')!;
    expect(filled.isPointInStroke(new DOMPoint(26.5, 0)), 'a quarter is done').to.equal(true);
    expect(filled.isPointInStroke(new DOMPoint(-26.5, 0)), 'three quarters are not').to.equal(false);
    await clickOn(checklist, boxOf(checklist, 'communication'));
    expect(progressOf(checklist)).to.equal('3 of 15');
    expect(ring.ariaValueText).to.equal('3 of 15');
  });

  bothWays('nothing done: an empty ring', async (mount) => {
    const checklist = await mount(specOf());
    expect(all(checklist, '.filled')[0]!.getAttribute('d')).to.equal('');
    expect(progressOf(checklist)).to.equal('0 of 15');
  });

  bothWays('speaks German', async (mount) => {
    const checklist = await mount(specOf({ lang: 'de', checked: 'grundpflege' }, german));
    expect(progressOf(checklist)).to.equal(`1 von ${german.skills.length}`);
    expect(textOf(all(checklist, '.heading')[0])).to.equal('Ihre Fähigkeiten');
  });

  bothWays('headings follow heading-level; what is no level is 2', async (mount) => {
    expect(all(await mount(specOf({ 'heading-level': '3' })), 'h3')).to.have.lengthOf(1);
    expect(all(await mount(specOf({ 'heading-level': 'big' })), 'h2')).to.have.lengthOf(1);
  });

  bothWays('no skills: says so', async (mount) => {
    const checklist = await mount(specOf({}, { title: 'Baker' }));
    expect(textOf(all(checklist, '.state')[0])).to.include('There are no skills here yet.');
    expect(shownOf(checklist)).to.deep.equal([]);
  });

  bothWays('is accessible, ticked, rated and narrowed', async (mount) => {
    await expectAccessible(await mount(specOf({ checked: 'ethics', level: 'senior', 'self-rating': true })));
  });
});

describe('skills-checklist: ticking', () => {
  bothWays('a click ticks and clears, and tells of the skill and the progress', async (mount) => {
    const checklist = await mount(specOf());
    const heard = listen(checklist);
    await clickOn(checklist, boxOf(checklist, 'ethics'));
    expect(tickedOf(checklist)).to.deep.equal(['ethics']);
    expect(checklist.checked).to.deep.equal(['ethics']);
    expect(heard).to.deep.equal([
      { skill: 'ethics', checked: true, rating: undefined },
      { checked: ['ethics'], done: 1, total: 15 },
    ]);
    await clickOn(checklist, boxOf(checklist, 'ethics'));
    expect(tickedOf(checklist)).to.deep.equal([]);
    expect(heard.slice(2)).to.deep.equal([
      { skill: 'ethics', checked: false, rating: undefined },
      { checked: [], done: 0, total: 15 },
    ]);
    expect(checklist.getAttribute('checked'), 'the host grows no attributes').to.equal(null);
  });

  bothWays('the name is part of its checkbox', async (mount) => {
    const checklist = await mount(specOf());
    await clickOn(checklist, all(checklist, '.name')[2]!);
    expect(tickedOf(checklist)).to.deep.equal(['interpersonal-skills']);
  });

  bothWays('Tab goes from box to box and Space ticks', async (mount) => {
    const checklist = await mount(specOf());
    boxOf(checklist, 'communication').focus();
    await press(checklist, 'Space', 'Tab', 'Tab', 'Space');
    expect(tickedOf(checklist)).to.deep.equal(['communication', 'interpersonal-skills']);
  });

  bothWays('the page ticks: drawn, and nothing is told', async (mount) => {
    const checklist = await mount(specOf());
    const heard = listen(checklist);
    await clickOn(checklist, boxOf(checklist, 'ethics'));
    heard.length = 0;
    checklist.checked = ['leadership'];
    await settle(checklist);
    expect(tickedOf(checklist)).to.deep.equal(['leadership']);
    checklist.setAttribute('checked', 'ethics');
    await settle(checklist);
    expect(tickedOf(checklist)).to.deep.equal(['ethics']);
    expect(heard).to.deep.equal([]);
  });

  bothWays('nothing set is nothing ticked', async (mount) => {
    const checklist = await mount(specOf({ persist: 'off', 'self-rating': true }));
    Object.assign(checklist, { checked: null, ratings: null });
    await settle(checklist);
    expect(progressOf(checklist)).to.equal('0 of 15');
    await clickOn(checklist, boxOf(checklist, 'ethics'));
    expect(checklist.toJSON().checked).to.deep.equal(['ethics']);
    Object.assign(checklist, { checked: undefined });
    await settle(checklist);
    expect(progressOf(checklist)).to.equal('0 of 15');
  });

  bothWays('ids the document does not know do not count', async (mount) => {
    const checklist = await mount(specOf({ checked: 'ethics juggling' }));
    expect(progressOf(checklist)).to.equal('1 of 15');
  });

  bothWays('disabled: nothing can be ticked, rated or cleared', async (mount) => {
    const checklist = await mount(specOf({ disabled: true, checked: 'ethics', 'self-rating': true, persist: 'off' }));
    const heard = listen(checklist);
    await clickOn(checklist, boxOf(checklist, 'leadership'));
    expect(tickedOf(checklist)).to.deep.equal(['ethics']);
    expect(all<HTMLInputElement>(checklist, '.skill input').every((input) => input.matches(':disabled'))).to.equal(
      true,
    );
    expect(buttonOf(checklist, 'Clear all')!.matches(':disabled')).to.equal(true);
    expect(heard).to.deep.equal([]);
  });
});

describe('skills-checklist: which skills are shown', () => {
  const asked = [
    'communication',
    'compassion',
    'interpersonal-skills',
    'leadership',
    'medical-knowledge',
    'documentation',
    'organization',
    'problem-solving',
    'decision-making',
  ];

  bothWays('level: only what that rung and those below ask for, progress counted over them', async (mount) => {
    const checklist = await mount(specOf({ level: 'senior', checked: 'communication ethics' }));
    expect(shownOf(checklist)).to.deep.equal(asked);
    expect(progressOf(checklist)).to.equal('1 of 9');
    const heard = listen(checklist);
    await clickOn(checklist, boxOf(checklist, 'leadership'));
    expect(heard[1]).to.deep.equal({ checked: ['communication', 'ethics', 'leadership'], done: 2, total: 9 });
  });

  bothWays('the reader shows all, only what the level needs, or only what is open', async (mount) => {
    const checklist = await mount(specOf({ level: 'senior', checked: 'communication' }));
    const heard = listen(checklist);
    const choices = all(checklist, '.segments label').map(textOf);
    expect(choices).to.deep.equal(['All', 'Senior Clinical Care Coordinator needs', 'Open']);
    await choose(checklist, 'All');
    expect(shownOf(checklist)).to.have.lengthOf(15);
    expect(progressOf(checklist)).to.equal('1 of 15');
    await choose(checklist, 'Open');
    expect(shownOf(checklist)).to.have.lengthOf(14).and.not.include('communication');
    await choose(checklist, choices[1]!);
    expect(shownOf(checklist)).to.deep.equal(asked);
    expect(heard).to.deep.equal([]);
  });

  bothWays('a level that is not there shows all', async (mount) => {
    const checklist = await mount(specOf({ level: 'moon' }));
    expect(shownOf(checklist)).to.have.lengthOf(15);
    expect(all(checklist, '.segments label').map(textOf)).to.deep.equal(['All', 'Open']);
  });

  bothWays('the last open skill ticked: says that all is done', async (mount) => {
    const career = { title: 'Baker', skills: [{ name: 'Knead' }] };
    const checklist = await mount(specOf({}, career));
    await choose(checklist, 'Open');
    await clickOn(checklist, boxOf(checklist, 'knead'));
    expect(textOf(all(checklist, '.state')[0])).to.equal('Every skill here is ticked.');
  });

  bothWays('ticking among the open ones keeps the focus in the list', async (mount) => {
    const checklist = await mount(specOf());
    await choose(checklist, 'Open');
    boxOf(checklist, 'compassion').focus();
    await press(checklist, 'Space');
    expect(focusedIn(checklist)).to.equal('interpersonal-skills');
    boxOf(checklist, 'stress-management').focus();
    await press(checklist, 'Space');
    expect(focusedIn(checklist)).to.equal('flexibility');
  });

  bothWays('a filter from 12 skills on', async (mount) => {
    const skills = Array.from({ length: 12 }, (_, i) => ({ name: `Skill ${i}` }));
    expect(all(await mount(specOf({}, { title: 'Twelve', skills })), '[type=search]')).to.have.lengthOf(1);
    expect(
      all(await mount(specOf({}, { title: 'Eleven', skills: skills.slice(1) })), '[type=search]'),
    ).to.have.lengthOf(0);
  });

  bothWays('the filter finds names, groups and descriptions, whatever their case', async (mount) => {
    const checklist = await mount(specOf());
    const type = async (text: string) => {
      const field = all<HTMLInputElement>(checklist, '[type=search]')[0]!;
      field.focus();
      field.select();
      await press(checklist, 'Backspace');
      if (text) await sendKeys({ type: text });
      await settle(checklist);
      return shownOf(checklist);
    };
    expect(await type('LEADER')).to.deep.equal(['leadership']);
    expect(await type(' clinical know')).to.deep.equal(['medical-knowledge', 'documentation', 'ethics']);
    expect(await type('allergy')).to.deep.equal(['attention-to-detail']);
    expect(await type('juggling')).to.deep.equal([]);
    expect(textOf(all(checklist, '.state')[0])).to.equal('No skill matches.');
    expect(progressOf(checklist), 'progress is that of all').to.equal('0 of 15');
    expect(await type('')).to.have.lengthOf(15);
    expect(await accessibilityTree(checklist)).to.match(/searchbox "Find a skill"/);
  });
});

describe('skills-checklist: self-rating', () => {
  bothWays('is off by default', async (mount) => {
    expect(all(await mount(specOf()), '[type=range]').length).to.equal(0);
  });

  bothWays('0 to 5 beside each tick, by keyboard, kept and told', async (mount) => {
    const checklist = await mount(specOf({ 'self-rating': true }, percentiles));
    const heard = listen(checklist);
    const range = all<HTMLInputElement>(checklist, '[type=range]')[1]!;
    expect([range.min, range.max, range.value]).to.deep.equal(['0', '5', '0']);
    range.focus();
    await press(checklist, 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(checklist.ratings).to.deep.equal({ sql: 3 });
    expect(heard.at(-1)).to.deep.equal({ skill: 'sql', checked: false, rating: 3 });
    expect(storedOf('data-analyst').ratings).to.deep.equal({ sql: 3 });
    expect(textOf(all(checklist, '.rating')[1])).to.equal('3 of 5 · Target 4');
    expect(await accessibilityTree(checklist)).to.include('slider "How well: SQL" value=3');
    expect(range.getAttribute('aria-valuetext')).to.equal('3 of 5');
    await press(checklist, 'Home');
    expect(checklist.ratings, 'none is absent').to.deep.equal({});
  });

  bothWays('a tick tells of the rating too', async (mount) => {
    const checklist = await mount({
      ...specOf({ 'self-rating': true }, percentiles),
      properties: { ratings: { sql: 2 } },
    });
    const heard = listen(checklist);
    await clickOn(checklist, boxOf(checklist, 'sql'));
    await clickOn(checklist, boxOf(checklist, 'statistics'));
    expect(heard[0]).to.deep.equal({ skill: 'sql', checked: true, rating: 2 });
    expect(heard[2]).to.deep.equal({ skill: 'statistics', checked: true, rating: 0 });
  });

  bothWays('skills named like what every object has are not rated by it', async (mount) => {
    const skills = ['constructor', 'toString', '__proto__'].map((id) => ({ id, name: id }));
    const checklist = await mount(specOf({ 'self-rating': true }, { title: 'Builder', skills }));
    expect(all<HTMLInputElement>(checklist, '[type=range]').map(({ value }) => value)).to.deep.equal(['0', '0', '0']);
    expect(all(checklist, '.rating').map(textOf)).to.deep.equal(['0 of 5', '0 of 5', '0 of 5']);
  });
});

describe('skills-checklist: ticks are kept', () => {
  bothWays('on this device, per career and skill id', async (mount) => {
    const checklist = await mount(specOf());
    await clickOn(checklist, boxOf(checklist, 'ethics'));
    expect(storedOf()).to.deep.equal({ version: 1, checked: ['ethics'] });
    checklist.remove();
    const again = await mount(specOf());
    expect(tickedOf(again)).to.deep.equal(['ethics']);
    expect(progressOf(again)).to.equal('1 of 15');
    const other = await mount(specOf({}, { ...clinicalCareCoordinator, id: 'other' }));
    expect(tickedOf(other)).to.deep.equal([]);
  });

  bothWays('what is kept wins over the ticks an author starts with', async (mount) => {
    localStorage.setItem(key, '{"checked":["leadership"]}');
    expect(tickedOf(await mount(specOf({ checked: 'ethics' })))).to.deep.equal(['leadership']);
  });

  bothWays('through renamed, reordered, added and removed skills', async (mount) => {
    localStorage.setItem('rungs:progress:baker', '{"checked":["knead","sell","bake"],"ratings":{"sell":4}}');
    const changed = [
      { id: 'clean', name: 'Clean' },
      { id: 'bake', name: 'Baking bread' },
      { id: 'knead', name: 'Knead' },
    ];
    const checklist = await mount(specOf({}, { id: 'baker', title: 'Baker', skills: changed }));
    expect(tickedOf(checklist)).to.deep.equal(['bake', 'knead']);
    expect(progressOf(checklist)).to.equal('2 of 3');
    await clickOn(checklist, boxOf(checklist, 'clean'));
    expect(storedOf('baker')).to.deep.equal({
      version: 1,
      checked: ['knead', 'sell', 'bake', 'clean'],
      ratings: { sell: 4 },
    });
    const restored = [...changed, { id: 'sell', name: 'Sell' }];
    const again = await mount(specOf({}, { id: 'baker', title: 'Baker', skills: restored }));
    expect(tickedOf(again)).to.deep.equal(['clean', 'bake', 'knead', 'sell']);
  });

  bothWays('whatever is found in their place', async (mount) => {
    for (const text of ['{', '{"checked":{"ethics":true}}', '[1]', '{"checked":[null,"ethics",5],"ratings":"x"}']) {
      localStorage.setItem(key, text);
      const checklist = await mount(specOf());
      expect(tickedOf(checklist)).to.deep.equal(text.includes('null') ? ['ethics'] : []);
      checklist.remove();
    }
  });

  bothWays('and follow into another tab and back', async (mount) => {
    const checklist = await mount(specOf());
    const heard = listen(checklist);
    const frame = document.createElement('iframe');
    checklist.after(frame);
    const arrived = new Promise((resolve) => window.addEventListener('storage', resolve, { once: true }));
    frame.contentWindow!.localStorage.setItem(key, '{"checked":["ethics","leadership"]}');
    await arrived;
    await settle(checklist);
    expect(tickedOf(checklist)).to.deep.equal(['leadership', 'ethics']);
    expect(heard, 'what another tab did is told there').to.deep.equal([]);
    const left = new Promise<StorageEvent>((resolve) =>
      frame.contentWindow!.addEventListener('storage', resolve, { once: true }),
    );
    await clickOn(checklist, boxOf(checklist, 'ethics'));
    expect(JSON.parse((await left).newValue!).checked).to.deep.equal(['leadership']);
  });

  bothWays('and are shared by all of one career on a page; shared="off" keeps to itself', async (mount) => {
    const [one, two, off] = [await mount(specOf()), await mount(specOf()), await mount(specOf({ shared: 'off' }))];
    const heard = [two, off].map(listen);
    await clickOn(one, boxOf(one, 'ethics'));
    await Promise.all([settle(two), settle(off)]);
    expect(tickedOf(two)).to.deep.equal(['ethics']);
    expect(tickedOf(off)).to.deep.equal([]);
    expect(heard).to.deep.equal([[], []]);
    await clickOn(off, boxOf(off, 'leadership'));
    await settle(one);
    expect(tickedOf(off)).to.deep.equal(['leadership']);
    expect(textOf(all(off, '.summary')[0])).to.equal('1 of 15');
    expect(tickedOf(one)).to.deep.equal(['ethics']);
    expect(storedOf().checked).to.deep.equal(['ethics']);
    await clickOn(two, boxOf(two, 'ethics'));
    await settle(one);
    expect(tickedOf(one)).to.deep.equal([]);
  });

  bothWays('unkept ones are shared too, and go with the last widget', async (mount) => {
    const [one, two] = [await mount(specOf({ persist: 'off' })), await mount(specOf({ persist: 'off' }))];
    await clickOn(one, boxOf(one, 'ethics'));
    await settle(two);
    expect(tickedOf(two)).to.deep.equal(['ethics']);
    for (const checklist of [one, two]) checklist.remove();
    expect(tickedOf(await mount(specOf({ persist: 'off' })))).to.deep.equal([]);
  });

  it('unkept ones move with their widget', async () => {
    const checklist = await fixture(specOf({ persist: 'off' }));
    await clickOn(checklist, boxOf(checklist, 'ethics'));
    document.body.append(checklist);
    await settle(checklist);
    expect(tickedOf(checklist)).to.deep.equal(['ethics']);
    checklist.remove();
  });

  bothWays('persist: off keeps nothing and says nothing of it; anything else keeps', async (mount) => {
    const off = await mount(specOf({ persist: 'off' }));
    await clickOn(off, boxOf(off, 'ethics'));
    expect(localStorage).to.have.lengthOf(0);
    expect(textOf(all(off, '.summary')[0])).to.equal('1 of 15');
    off.remove();
    for (const persist of ['on', '', 'forever']) {
      const checklist = await mount(specOf({ persist }));
      expect(textOf(all(checklist, '.summary')[0])).to.equal('0 of 15 · kept on this device');
    }
  });

  it('per career, where the document changes', async () => {
    const skills = [{ name: 'Hammer' }, { name: 'Knead' }];
    const [bread, iron] = [
      { title: 'Baker', skills },
      { title: 'Smith', skills },
    ];
    localStorage.setItem('rungs:progress:smith', '{"checked":["hammer"]}');
    const checklist = await fixture(specOf({}, undefined));
    checklist.career = bread;
    await settle(checklist);
    await clickOn(checklist, boxOf(checklist, 'knead'));
    checklist.career = iron;
    await settle(checklist);
    expect(tickedOf(checklist)).to.deep.equal(['hammer']);
    checklist.career = { ...iron, id: 'unknown' };
    await settle(checklist);
    expect(tickedOf(checklist), 'the ticks of another career are none of this one').to.deep.equal([]);
    checklist.career = bread;
    await settle(checklist);
    expect(tickedOf(checklist)).to.deep.equal(['knead']);
  });

  bothWays('not where storage is refused: works all the same and says so once', async (mount) => {
    const before = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const [checklist, other] = [await mount(specOf()), await mount(specOf())];
      await clickOn(checklist, boxOf(checklist, 'ethics'));
      await settle(other);
      expect([tickedOf(checklist), tickedOf(other)]).to.deep.equal([['ethics'], ['ethics']]);
      const words = checklist.shadowRoot!.textContent!;
      expect(words.split('This browser keeps nothing here')).to.have.lengthOf(2);
      expect(words).not.to.include('kept on this device');
    } finally {
      Object.defineProperty(window, 'localStorage', before);
    }
  });
});

describe('skills-checklist: clearing and undoing', () => {
  bothWays('clears ticks and ratings, offers to undo, and undoes', async (mount) => {
    const checklist = await mount({
      ...specOf({ 'self-rating': true }),
      properties: { ratings: { ethics: 3 }, checked: ['ethics', 'gone'] },
    });
    const heard = listen(checklist);
    await clickOn(checklist, buttonOf(checklist, 'Clear all')!);
    expect(tickedOf(checklist)).to.deep.equal([]);
    expect(storedOf()).to.deep.equal({ version: 1, checked: [] });
    expect(textOf(all(checklist, '.foot [role=status]')[0])).to.equal('All ticks cleared.');
    expect(focusedIn(checklist)).to.equal('Undo');
    await press(checklist, 'Enter');
    expect(tickedOf(checklist)).to.deep.equal(['ethics']);
    expect(storedOf()).to.deep.equal({ version: 1, checked: ['ethics', 'gone'], ratings: { ethics: 3 } });
    expect(Boolean(buttonOf(checklist, 'Undo'))).to.equal(false);
    expect(focusedIn(checklist)).to.equal('Clear all');
    expect(heard).to.deep.equal([
      { checked: [], done: 0, total: 15 },
      { checked: ['ethics', 'gone'], done: 1, total: 15 },
    ]);
  });

  bothWays('a new tick ends the offer', async (mount) => {
    const checklist = await mount(specOf({ checked: 'ethics' }));
    await clickOn(checklist, buttonOf(checklist, 'Clear all')!);
    await clickOn(checklist, boxOf(checklist, 'leadership'));
    expect(Boolean(buttonOf(checklist, 'Undo'))).to.equal(false);
    expect(tickedOf(checklist)).to.deep.equal(['leadership']);
  });

  bothWays('nothing ticked, nothing to clear', async (mount) => {
    const checklist = await mount(specOf());
    expect(buttonOf(checklist, 'Clear all')!.matches(':disabled')).to.equal(true);
    expect(await accessibilityTree(checklist)).not.to.include('Clear all');
  });
});

describe('skills-checklist: saved progress', () => {
  it('goes out as JSON and comes back', async () => {
    const checklist = await fixture({ ...specOf({ checked: 'ethics' }), properties: { ratings: { ethics: 3 } } });
    const text = JSON.stringify(checklist);
    expect(JSON.parse(text)).to.deep.equal({
      version: 1,
      career: 'clinical-care-coordinator',
      checked: ['ethics'],
      ratings: { ethics: 3 },
    });
    checklist.remove();
    localStorage.clear();
    for (const data of [text, JSON.parse(text)]) {
      const other = await fixture(specOf());
      const heard = listen(other);
      expect(other.restore(data)).to.equal(true);
      await settle(other);
      expect(tickedOf(other)).to.deep.equal(['ethics']);
      expect(other.ratings).to.deep.equal({ ethics: 3 });
      expect(storedOf().checked, 'and is kept').to.deep.equal(['ethics']);
      expect(heard).to.deep.equal([]);
      other.remove();
      localStorage.clear();
    }
  });

  it('what is none is refused and changes nothing', async () => {
    const checklist = await fixture(specOf({ checked: 'ethics' }));
    for (const data of ['{', 'null', '', null, undefined, 3, {}, { checked: 'ethics' }, []]) {
      expect(checklist.restore(data)).to.equal(false);
    }
    expect(checklist.checked).to.deep.equal(['ethics']);
    expect(storedOf()).to.equal(null);
  });
});

describe('skills-checklist: in a form', () => {
  it('submits its name once for each tick', async () => {
    const { checklist, values } = await inForm({ checked: 'ethics' });
    expect(values()).to.deep.equal(['ethics']);
    await clickOn(checklist, boxOf(checklist, 'leadership'));
    expect(values()).to.deep.equal(['ethics', 'leadership']);
    await clickOn(checklist, boxOf(checklist, 'ethics'));
    expect(values()).to.deep.equal(['leadership']);
    checklist.name = 'known';
    await settle(checklist);
    expect([...new FormData(checklist.form!)]).to.deep.equal([['known', 'leadership']]);
  });

  it('submits nothing without a name, nor without a tick', async () => {
    const { checklist, form } = await inForm({ checked: 'ethics' });
    checklist.removeAttribute('name');
    await settle(checklist);
    expect([...new FormData(form)]).to.deep.equal([]);
    Object.assign(checklist, { name: 'skills', checked: [] });
    await settle(checklist);
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('required: a form waits for the first tick, and shows where', async () => {
    const { checklist, form } = await inForm({ required: true });
    expect([form.checkValidity(), checklist.checkValidity()]).to.deep.equal([false, false]);
    expect(checklist.matches(':invalid')).to.equal(true);
    expect(checklist.reportValidity()).to.equal(false);
    expect(focusedIn(checklist)).to.equal('communication');
    await clickOn(checklist, boxOf(checklist, 'ethics'));
    expect(form.checkValidity()).to.equal(true);
    checklist.checked = [];
    await settle(checklist);
    expect(form.checkValidity()).to.equal(false);
    checklist.required = false;
    await settle(checklist);
    expect(form.checkValidity()).to.equal(true);
  });

  it('required, the document coming late: still shows where', async () => {
    const { checklist } = await inForm({ required: true });
    checklist.career = { title: 'Baker', skills: [{ name: 'Knead' }] };
    await settle(checklist);
    expect(checklist.reportValidity()).to.equal(false);
    expect(focusedIn(checklist)).to.equal('knead');
  });

  it('reset returns to the ticks the page was written with', async () => {
    const { checklist, form, values } = await inForm({ checked: 'ethics leadership' });
    await clickOn(checklist, boxOf(checklist, 'ethics'));
    await clickOn(checklist, boxOf(checklist, 'flexibility'));
    const heard = listen(checklist);
    form.reset();
    await settle(checklist);
    expect(tickedOf(checklist)).to.deep.equal(['leadership', 'ethics']);
    expect(values()).to.deep.equal(['ethics', 'leadership']);
    expect(heard).to.deep.equal([]);
  });

  it('restores what the browser remembered of it', async () => {
    const { checklist, values } = await inForm({});
    checklist.formStateRestoreCallback(JSON.stringify({ checked: ['ethics'], ratings: { ethics: 2 } }));
    await settle(checklist);
    expect(values()).to.deep.equal(['ethics']);
    expect(checklist.ratings).to.deep.equal({ ethics: 2 });
    for (const data of [null, '', '{', new FormData()]) checklist.formStateRestoreCallback(data);
    await settle(checklist);
    expect(values()).to.deep.equal(['ethics']);
  });

  it('a disabled fieldset disables it', async () => {
    const { checklist, form, values } = await inForm({ checked: 'ethics', required: true }, (form) =>
      form.append(document.createElement('fieldset')),
    );
    form.querySelector('fieldset')!.disabled = true;
    await settle(checklist);
    expect(values()).to.deep.equal([]);
    expect(boxOf(checklist, 'ethics').matches(':disabled')).to.equal(true);
    expect(buttonOf(checklist, 'Clear all')!.matches(':disabled')).to.equal(true);
    form.querySelector('fieldset')!.disabled = false;
    await settle(checklist);
    expect(values()).to.deep.equal(['ethics']);
    expect(boxOf(checklist, 'ethics').matches(':disabled')).to.equal(false);
  });

  for (const [how, disable] of [
    ['attribute', (checklist: SkillsChecklist) => checklist.toggleAttribute('disabled', true)],
    ['property', (checklist: SkillsChecklist) => Object.assign(checklist, { disabled: true })],
  ] as const) {
    it(`disabled by ${how}: submits nothing and holds no form up`, async () => {
      const { checklist, form, values } = await inForm({ checked: 'ethics', required: true });
      disable(checklist);
      await settle(checklist);
      expect(values()).to.deep.equal([]);
      checklist.checked = [];
      await settle(checklist);
      expect(form.checkValidity()).to.equal(true);
    });
  }

  it('the form attribute joins it to a form elsewhere', async () => {
    const form = Object.assign(document.createElement('form'), { id: 'elsewhere' });
    document.body.append(form);
    const checklist = await fixture(specOf({ name: 'skills', checked: 'ethics', form: 'elsewhere' }));
    expect(checklist.form?.id).to.equal('elsewhere');
    expect(new FormData(form).getAll('skills')).to.deep.equal(['ethics']);
  });

  it('hydrated, it takes part as well', async () => {
    const checklist = await hydratedFixture(specOf({ name: 'skills', checked: 'ethics', persist: 'off' }));
    const form = document.createElement('form');
    checklist.replaceWith(form);
    form.append(checklist);
    expect(new FormData(form).getAll('skills')).to.deep.equal(['ethics']);
  });
});

describe('skills-checklist: on other media', () => {
  bothWays('print: no controls but the boxes', async (mount) => {
    const checklist = await mount(specOf({ checked: 'ethics', level: 'senior' }));
    await emulateMedia({ media: 'print' });
    const isSeen = (selector: string) => all(checklist, selector).some((element) => element.checkVisibility());
    expect(['.segments', '.filter', '.actions', '.kept'].filter(isSeen)).to.deep.equal([]);
    expect(isSeen('input[type=checkbox]')).to.equal(true);
    expect(isSeen('.about')).to.equal(true);
  });

  bothWays("forced colours: the boxes are the system's, and the ring is drawn in its colours", async (mount) => {
    await emulateMedia({ forcedColors: 'active' });
    const checklist = await mount(specOf({ checked: 'ethics' }));
    const probe = document.createElement('i');
    checklist.after(probe);
    const colorOf = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    expect(getComputedStyle(boxOf(checklist, 'ethics')).appearance).to.equal('auto');
    expect(getComputedStyle(all(checklist, '.filled')[0]!).stroke).to.equal(colorOf('Highlight'));
    expect(getComputedStyle(all(checklist, '.track')[0]!).stroke).to.equal(colorOf('GrayText'));
  });

  bothWays('reduced motion: nothing moves', async (mount) => {
    const moving = async () => {
      const checklist = await mount(specOf());
      // What has not been drawn yet has nothing to move from.
      await new Promise(requestAnimationFrame);
      boxOf(checklist, 'ethics').click();
      await settle(checklist);
      await new Promise(requestAnimationFrame);
      const count = checklist.shadowRoot!.getAnimations().length;
      checklist.remove();
      localStorage.clear();
      return count;
    };
    expect(await moving()).to.be.above(0);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving()).to.equal(0);
  });

  bothWays('a strict content security policy: no style attributes', async (mount) => {
    expect(all(await mount(specOf({ 'self-rating': true })), '[style]').length).to.equal(0);
  });
});
