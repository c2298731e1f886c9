import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { toHTML } from '../../../src/exporters/html.js';
import { parseCareer } from '../../../src/model/parse.js';
import type { CareerResponsibilities } from '../../../src/widgets/career-responsibilities/define.js';
import { readDuties } from '../../../src/widgets/career-responsibilities/own-html.js';
import '../../../src/widgets/career-responsibilities/define.js';
import { accessibilityTree } from '../../browser/accessibility-tree.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { bothWays, type FixtureSpec, fixture, hydratedFixture, type Mount, settle } from '../../browser/fixture.js';
import { emulateMedia } from '../../browser/page-conditions.js';
import { pressKeys } from '../../browser/press-keys.js';
import { serverRender } from '../../browser/server-render.js';
import { arabic, extreme, german } from '../../fixtures/index.js';

type Widget = CareerResponsibilities;

function specOf(attributes: FixtureSpec['attributes'] = {}, career: unknown = clinicalCareCoordinator) {
  return { tag: 'career-responsibilities', career, attributes: { lang: 'en', ...attributes } } as const;
}

/** Below the screen as it comes: drawn ahead on it, nothing would be folded. */
async function mountAt(width: number, mount: Mount, spec = specOf()): Promise<Widget> {
  const widget = await mount({ ...spec, attributes: { ...spec.attributes, style: 'margin-block-start: 100vh' } });
  widget.style.cssText = `width: ${width}px`;
  return settle(widget);
}

function all<E extends HTMLElement = HTMLElement>(widget: Widget, selector: string): E[] {
  return [...widget.shadowRoot!.querySelectorAll<E>(selector)];
}

const textOf = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const titlesOf = (widget: Widget) => all(widget, '.title').map(textOf);
/** The categories whose duties are seen. */
const openOf = (widget: Widget) =>
  all(widget, '.category')
    .filter((category) => category.querySelector('li')!.checkVisibility({ contentVisibilityAuto: true }))
    .map((category) => textOf(category.querySelector('.title')!));
const toggleOf = (widget: Widget, place: number) => all<HTMLButtonElement>(widget, '.toggle')[place]!;
const everything = clinicalCareCoordinator.responsibilities.map(({ title }) => title);

describe('career-responsibilities: what it tells', () => {
  bothWays('wide: headings and lists, nothing to press', async (mount) => {
    const widget = await mountAt(760, mount);
    const tree = await accessibilityTree(widget);
    expect(tree).to.match(/^group "What the job involves" description="11 areas, 25 duties"/);
    expect(tree).to.match(/heading "Patient Care" level=3/);
    expect(tree.match(/^ +listitem/gm)).to.have.lengthOf(25);
    expect(tree).to.include('"Know what is new in the profession."');
    expect(tree).not.to.include('button');
    expect(openOf(widget)).to.deep.equal(everything);
  });

  bothWays('narrow: buttons named by their headings, the first open', async (mount) => {
    const widget = await mountAt(320, mount);
    const tree = await accessibilityTree(widget);
    expect(tree).to.match(/heading "Patient Care" level=3/);
    expect(tree).to.match(/button "Patient Care".* expanded=true .*description="3 duties"/);
    expect(tree).to.match(/button "Reporting"(?!.* expanded=true).* description="1 duty"/);
    expect(tree.match(/^ +list$/gm), 'a folded list is none').to.have.lengthOf(1);
    expect(tree).not.to.include('"Know what is new in the profession."');
    expect(openOf(widget)).to.deep.equal(['Patient Care']);
  });

  bothWays('headings follow heading-level', async (mount) => {
    expect(all(await mount(specOf({ 'heading-level': '3' })), 'h4.title').length).to.equal(11);
  });

  bothWays('a category without duties is none', async (mount) => {
    const responsibilities = [
      { title: 'A', items: [] },
      { title: 'B', items: ['Bake.'] },
    ];
    const widget = await mount(specOf({}, { title: 'Baker', responsibilities }));
    expect(titlesOf(widget)).to.deep.equal(['B']);
    expect(textOf(all(widget, '.summary')[0])).to.equal('1 area, 1 duty');
    const empty = await mount(specOf({}, { title: 'Baker', responsibilities: responsibilities.slice(0, 1) }));
    expect(textOf(all(empty, '.state')[0])).to.include('There are no duties here yet.');
  });

  bothWays('is accessible, narrow and wide', async (mount) => {
    await expectAccessible(await mountAt(760, mount));
    await expectAccessible(await mountAt(320, mount));
  });
});

describe('career-responsibilities: folding', () => {
  bothWays('keys open and close', async (mount) => {
    const widget = await mountAt(320, mount);
    toggleOf(widget, 0).focus();
    await pressKeys('Enter');
    await settle(widget);
    expect(openOf(widget)).to.deep.equal([]);
    await pressKeys('Tab');
    await pressKeys('Space');
    await settle(widget);
    expect(openOf(widget)).to.deep.equal(['Healthcare Coordination']);
    expect(toggleOf(widget, 1).ariaExpanded).to.equal('true');
  });

  bothWays('a click anywhere in the row opens', async (mount) => {
    const widget = await mountAt(320, mount);
    const { left, top } = all(widget, '.title')[2]!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 20), Math.round(top + 8)] });
    await settle(widget);
    expect(openOf(widget)).to.deep.equal(['Patient Care', 'Record Keeping']);
  });

  bothWays("the browser's search opens what it finds", async (mount) => {
    const widget = await mountAt(320, mount);
    const list = all(widget, '.fold')[4]!;
    expect(list.getAttribute('hidden')).to.equal('until-found');
    // What a browser does before it scrolls to a word.
    list.querySelector('li')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    list.removeAttribute('hidden');
    await settle(widget);
    expect(openOf(widget)).to.deep.equal(['Patient Care', 'Insurance and Billing']);
    expect(toggleOf(widget, 4).ariaExpanded).to.equal('true');
    toggleOf(widget, 4).click();
    await settle(widget);
    expect(openOf(widget)).to.deep.equal(['Patient Care']);
  });

  bothWays('wide again, everything is open; narrow again, all is as it was left', async (mount) => {
    const widget = await mountAt(320, mount);
    toggleOf(widget, 0).click();
    await settle(widget);
    widget.style.width = '700px';
    expect(openOf(widget)).to.deep.equal(everything);
    widget.style.width = '320px';
    expect(openOf(widget)).to.deep.equal([]);
  });

  bothWays('printed, everything is open', async (mount) => {
    const widget = await mountAt(320, mount);
    await emulateMedia({ media: 'print' });
    await new Promise(requestAnimationFrame);
    expect(openOf(widget)).to.deep.equal(everything);
    expect(getComputedStyle(toggleOf(widget, 0)).display).to.equal('none');
  });

  bothWays('an id with a space or of a prototype folds only its own', async (mount) => {
    const responsibilities = ['a b', 'constructor', '__proto__', 'b'].map((id) => ({ id, title: id, items: ['x'] }));
    const widget = await mountAt(320, mount, specOf({}, { title: 'Baker', responsibilities }));
    expect(openOf(widget)).to.deep.equal(['a b']);
    for (const place of [1, 2]) toggleOf(widget, place).click();
    await settle(widget);
    expect(openOf(widget)).to.deep.equal(['a b', 'constructor', '__proto__']);
    expect(await accessibilityTree(widget)).to.include('button "a b"');
  });
});

describe('career-responsibilities: drawn by a server', () => {
  it('everything is open while no script has come', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe width="320" height="600"></iframe>');
    // Tags are defined per document: in this one there are none.
    const { body } = frame.contentDocument!;
    body.setHTMLUnsafe(await serverRender(specOf()));
    const widget = body.firstElementChild as Widget;
    expect(toggleOf(widget, 1).ariaExpanded).to.equal('false');
    expect(openOf(widget)).to.deep.equal(everything);
    expect(toggleOf(widget, 1).checkVisibility()).to.equal(false);
  });

  for (const [place, margin] of [
    ['on the screen', '0'],
    ['begun above it', '-50vh'],
  ])
    it(`${place}: all stays open, as it was read, until it is folded`, async () => {
      const widget = await hydratedFixture(specOf({ style: `width: 320px; margin-block-start: ${margin}` }));
      expect(openOf(widget)).to.deep.equal(everything);
      expect(all(widget, '.toggle').map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(
        everything.map(() => 'true'),
      );
      toggleOf(widget, 1).click();
      await settle(widget);
      expect(openOf(widget)).to.deep.equal(everything.filter((_, place) => place !== 1));
      toggleOf(widget, 1).click();
      await settle(widget);
      expect(openOf(widget)).to.deep.equal(everything);
    });

  it('of a document that is broken by now: stays open, as nothing could unfold it', async () => {
    const holder = document.createElement('div');
    holder.setHTMLUnsafe(await serverRender(specOf({ style: 'width: 320px; margin-block-start: 100vh' })));
    const widget = holder.firstElementChild as Widget;
    widget.querySelector('script')!.textContent = '{';
    document.body.append(holder);
    await settle(widget);
    expect(openOf(widget)).to.deep.equal(everything);
    holder.remove();
  });

  it('below the screen: folds, as if it had been drawn here', async () => {
    const widget = await hydratedFixture(specOf({ style: 'width: 320px; margin-block-start: 100vh' }));
    expect(openOf(widget)).to.deep.equal(['Patient Care']);
  });
});

describe('career-responsibilities: own HTML', () => {
  const read = async (children: string) => {
    const widget = await fixture<Widget>(`<career-responsibilities>${children}</career-responsibilities>`);
    return all(widget, '.category').map((category) => [
      textOf(category.querySelector('.title')!),
      ...[...category.querySelectorAll('li')].map(textOf),
    ]);
  };

  for (const [how, html, categories] of [
    [
      'headings and lists',
      '<h3>Care</h3><ul><li>Wash: hands<li>Feed</ul><h4>Desk</h4><ol><li>Write</ol>',
      [
        ['Care', 'Wash: hands', 'Feed'],
        ['Desk', 'Write'],
      ],
    ],
    [
      'lists inside a list',
      '<ul><li>Care<ul><li>Wash<li>Feed</ul><li><p>Desk</p><ul><li>Write</ul></ul>',
      [
        ['Care', 'Wash', 'Feed'],
        ['Desk', 'Write'],
      ],
    ],
    [
      'both',
      '<h3>Care</h3><ul><li>Wash<li>At night<ul><li>Watch</ul></ul>',
      [
        ['Care', 'Wash'],
        ['At night', 'Watch'],
      ],
    ],
    [
      'headings in sections',
      '<section><h3>Care</h3><ul><li>Wash</ul></section><h3>Desk</h3><p>Much.</p><ul><li>Write</ul>',
      [
        ['Care', 'Wash'],
        ['Desk', 'Write'],
      ],
    ],
  ] as const) {
    it(`is understood: ${how}`, async () => expect(await read(html)).to.deep.equal(categories));
  }

  for (const html of [
    '<p>Words.</p>',
    '<ul><li>Nowhere</ul>',
    '<h3>Care</h3><ul></ul>',
    '<h3>Care</h3><ul slot="empty"><li>a</ul>',
  ])
    it(`is left alone: ${html}`, async () => expect(await read(html)).to.deep.equal([]));
});

describe('career-responsibilities: in the page', () => {
  it('is read wherever it stands itself', async () => {
    const page = await fixture(
      '<ul><li><career-responsibilities slot="x"><h3>Care</h3><ul><li>Wash</ul></career-responsibilities></ul>',
    );
    const widget = await settle(page.querySelector('career-responsibilities')!);
    expect(titlesOf(widget)).to.deep.equal(['Care']);
  });
});

describe('career-responsibilities: what toHTML writes', () => {
  const hostile = {
    title: 'x',
    responsibilities: [{ id: 'a "b" <c>', title: '<b>Care</b> & "more"', items: ['</li><li>One', 'Wash: hands'] }],
  };
  for (const [name, document] of Object.entries({ clinicalCareCoordinator, german, extreme, arabic, hostile })) {
    it(`is read back: ${name}`, () => {
      const career = parseCareer(document).career!;
      const holder = globalThis.document.createElement('div');
      holder.setHTMLUnsafe(toHTML(career, 'career-responsibilities'));
      const read = parseCareer({ title: 'x', ...readDuties(holder) }).career!;
      expect(read.responsibilities).to.deep.equal(career.responsibilities);
    });
  }
});
