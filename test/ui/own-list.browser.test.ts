import '../../src/define.js';
import { expect } from 'chai';
import { toHTML } from '../../src/exporters/html.js';
import type { Career, SalaryBand, YearRange } from '../../src/model/career.js';
import { parseCareer } from '../../src/model/parse.js';
import { figuresOf, hasFigures } from '../../src/model/pay.js';
import { groupSkills } from '../../src/model/skills.js';
import { readLevels } from '../../src/ui/own-levels.js';
import { readOwnLists } from '../../src/ui/own-list.js';
import type { CareerLadder } from '../../src/widgets/career-ladder/element.js';
import { readBands } from '../../src/widgets/salary-band-chart/own-html.js';
import type { SkillsChecklist } from '../../src/widgets/skills-checklist/element.js';
import { readSkills } from '../../src/widgets/skills-checklist/own-html.js';
import { fixture, settle } from '../browser/fixture.js';
import { german, hourlyPounds, percentiles } from '../fixtures/index.js';

const parse = (html: string) => {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(html);
  return readOwnLists(holder);
};
const textsOf = (widget: HTMLElement, selector: string) =>
  [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent?.trim());

beforeEach(() => localStorage.clear());

describe('lists an author wrote', () => {
  const item = { text: [], nested: [], fields: {}, terms: [], isTicked: false };

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
    [
      'marked fields',
      '<li><b>Lead</b><small data-field="stage">Up</small><p>Leads.</p></li>',
      { name: 'Lead', text: ['Leads.'], fields: { stage: 'Up' } },
    ],
    [
      'terms',
      '<li>Lead<dl><dt>Tip</dt><dd>One.</dd><dd>Two.</dd></dl></li>',
      { name: 'Lead', terms: [{ title: 'Tip', text: ['One.', 'Two.'] }] },
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

/** The keys a round trip keeps; an end that is open may be null or absent. */
const pick = (item: object, keys: string[]) =>
  Object.fromEntries(
    keys.map((key) => {
      const value = (item as Record<string, unknown>)[key];
      if (key !== 'experience' || !value) return [key, value];
      const { min = null, max = null } = value as YearRange;
      return [key, { min, max }];
    }),
  );

describe('what toHTML writes', () => {
  for (const [name, document] of Object.entries({ german, percentiles, hourlyPounds })) {
    const career = parseCareer(document).career as Career;

    it(`is read back: the levels of ${name}`, async () => {
      const holder = document_(toHTML(career, 'career-ladder'));
      const keys = ['id', 'title', 'stage', 'summary', 'tips', 'roles', 'experience'];
      const read = parseCareer({ title: 'x', ...(await readLevels(holder)) }).career as Career;
      expect(read.levels.map((level) => pick(level, keys))).to.deep.equal(
        career.levels.map((level) => pick(level, keys)),
      );
    });

    it(`is read back: the skills of ${name}`, () => {
      const read = parseCareer({ title: 'x', ...readSkills(document_(toHTML(career, 'skills-checklist'))) }).career;
      expect(read?.skills).to.deep.equal(groupSkills(career.skills).flatMap(({ skills }) => skills));
    });

    it(`is read back: the pay of ${name}`, async () => {
      const keys = ['title', 'min', 'max', 'openEnded', 'median', 'percentiles', 'currency', 'period', 'experience'];
      const holder = document_(toHTML(career, 'salary-band-chart'));
      const read = parseCareer({ title: 'x', ...(await readBands(holder)) }).career as Career;
      // A band without figures has nothing to count, neither in a currency nor by the hour.
      const whole = (usual?: string) => (band: SalaryBand) => {
        const isPaid = hasFigures(figuresOf(band, band.period));
        const currency = isPaid ? (band.currency ?? usual) : undefined;
        return pick({ ...band, currency, period: isPaid ? band.period : undefined }, keys);
      };
      expect(read.salaryBands.map(whole())).to.deep.equal(career.salaryBands.map(whole(career.currency)));
    });
  }
});

const document_ = (html: string) => {
  const holder = document.createElement('div');
  holder.lang = 'en';
  holder.setHTMLUnsafe(html);
  return holder;
};

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

  it('is read wherever the widget stands', async () => {
    const page = await fixture('<ul><li><career-ladder slot="x"><ol><li>Junior</ol></career-ladder></ul>');
    const ladder = await settle(page.querySelector('career-ladder') as HTMLElement);
    expect(textsOf(ladder, '.rung-heading')).to.deep.equal(['Junior']);
  });

  it('gives way to a document, and stays where it is not understood', async () => {
    const ladder = await fixture<CareerLadder>('<career-ladder><p>Five rungs.</p></career-ladder>');
    expect((ladder.querySelector('p') as HTMLElement).offsetHeight).to.be.above(0);
    ladder.career = { title: 'Nurse', levels: [{ title: 'Junior' }] };
    await settle(ladder);
    expect(textsOf(ladder, '.heading')).to.deep.equal(['Nurse: the way up']);
  });
});
