import '../../src/define.js';
import { expect } from 'chai';
import { readOwnLists } from '../../src/ui/own-list.js';
import type { CareerLadder } from '../../src/widgets/career-ladder/element.js';
import type { SkillsChecklist } from '../../src/widgets/skills-checklist/element.js';
import { fixture, settle } from '../browser/fixture.js';

const parse = (html: string) => {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(html);
  return readOwnLists(holder);
};
const textsOf = (widget: HTMLElement, selector: string) =>
  [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent?.trim());

beforeEach(() => localStorage.clear());

describe('lists an author wrote', () => {
  const item = { text: [], nested: [], isTicked: false };

  it('are read with the heading before them', () => {
    expect(parse('<h3>People</h3><ul><li>Listening</ul><ol reversed><li>Top<li>Bottom</ol>')).to.deep.equal([
      { heading: 'People', isReversed: false, items: [{ ...item, name: 'Listening' }] },
      {
        isReversed: true,
        items: [
          { ...item, name: 'Top' },
          { ...item, name: 'Bottom' },
        ],
      },
    ]);
  });

  for (const [how, html, read] of [
    [
      'a bold name',
      '<li id="x"><strong>Tact:</strong> says it well.</li>',
      { id: 'x', name: 'Tact', text: ['says it well.'] },
    ],
    [
      'a bold name and paragraphs',
      '<li><b>Tact</b><p>One.</p><p>Two.</p></li>',
      { name: 'Tact', text: ['One.', 'Two.'] },
    ],
    ['a name and a colon', '<li>Tact: says it well.</li>', { name: 'Tact', text: ['says it well.'] }],
    ['a time of day is no colon', '<li>Shift 9:30</li>', { name: 'Shift 9:30' }],
    ['paragraphs', '<li><p>Tact</p><p>Says it well.</p></li>', { name: 'Tact', text: ['Says it well.'] }],
    [
      'a list inside',
      '<li>Manager<ul><li>Ward</li><li>Clinic</li></ul></li>',
      { name: 'Manager', nested: ['Ward', 'Clinic'] },
    ],
    [
      'a checkbox',
      '<li><label><input type="checkbox" value="t" checked> Tact</label></li>',
      { id: 't', name: 'Tact', isTicked: true },
    ],
    ['script left out', '<li>Tact<script>alert(1)</script></li>', { name: 'Tact' }],
  ] as const) {
    it(`are understood: ${how}`, () => {
      expect(parse(`<ul>${html}</ul>`)[0]?.items).to.deep.equal([{ ...item, ...read }]);
    });
  }

  it('are passed over where they say nothing', () => {
    expect(parse('<ul></ul><ul><li> </li></ul><p>Words</p>')).to.deep.equal([]);
    expect(parse('<ul slot="empty"><li>Mine</li></ul>')).to.deep.equal([]);
  });
});

describe('readable HTML inside a widget', () => {
  it('is the ladder', async () => {
    const ladder = await fixture<CareerLadder>(
      '<career-ladder><ol><li>Junior<li>Senior: leads.<ul><li>Head nurse<li>Ward manager</ul></ol></career-ladder>',
    );
    expect(textsOf(ladder, '.rung-heading')).to.deep.equal(['Junior', 'Senior']);
    expect(textsOf(ladder, '.fan li')).to.deep.equal(['Head nurse', 'Ward manager']);
    expect(textsOf(ladder, '.heading')).to.deep.equal(['The way up']);
    expect(ladder.issues).to.deep.equal([]);
    expect((ladder.querySelector('ol') as HTMLElement).offsetHeight).to.equal(0);
  });

  it('is followed when it changes', async () => {
    const ladder = await fixture<CareerLadder>('<career-ladder><ol reversed><li>Senior<li>Junior</ol></career-ladder>');
    expect(textsOf(ladder, '.rung-heading')).to.deep.equal(['Junior', 'Senior']);
    ladder.querySelector('ol')?.prepend(Object.assign(document.createElement('li'), { textContent: 'Head' }));
    await new Promise((resolve) => setTimeout(resolve));
    await settle(ladder);
    expect(textsOf(ladder, '.rung-heading')).to.deep.equal(['Junior', 'Senior', 'Head']);
  });

  it('is the checklist, ticks and all', async () => {
    const html = `<skills-checklist id="mine"><h3>People</h3><ul>
      <li><label><input type="checkbox" checked> <b>Tact</b></label> Says it well.</li>
      <li><label><input type="checkbox"> <b>Patience</b></label></li></ul></skills-checklist>`;
    const checklist = await fixture<SkillsChecklist>(html);
    expect(textsOf(checklist, '.name')).to.deep.equal(['Tact', 'Patience']);
    expect(textsOf(checklist, 'legend').slice(1)).to.deep.equal(['People']);
    expect(checklist.checked).to.deep.equal(['tact']);
    const again = await fixture<SkillsChecklist>(html.replace(' checked', ''));
    expect(again.checked, 'kept by the id of the widget').to.deep.equal(['tact']);
  });

  it('gives way to a document, and stays where it is not understood', async () => {
    const ladder = await fixture<CareerLadder>('<career-ladder><p>Five rungs.</p></career-ladder>');
    expect((ladder.querySelector('p') as HTMLElement).offsetHeight).to.be.above(0);
    ladder.career = { title: 'Nurse', levels: [{ title: 'Junior' }] };
    await settle(ladder);
    expect(textsOf(ladder, '.heading')).to.deep.equal(['Nurse: the way up']);
  });
});
