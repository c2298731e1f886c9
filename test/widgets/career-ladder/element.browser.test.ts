import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import type { RungsLevelSelectEvent } from '../../../src/ui/events.js';
import '../../../src/text/locales/ar.js';
import '../../../src/text/locales/de.js';
import type { CareerLadder } from '../../../src/widgets/career-ladder/define.js';
import '../../../src/widgets/career-ladder/define.js';
import { accessibilityTree } from '../../browser/accessibility-tree.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { bothWays, type FixtureSpec, fixture, settle } from '../../browser/fixture.js';
import { emulateMedia, setViewport } from '../../browser/page-conditions.js';
import { arabic, german, hourlyPounds } from '../../fixtures/index.js';

const ids = clinicalCareCoordinator.levels.map(({ id }) => id);

function specOf(attributes: FixtureSpec['attributes'] = {}, career: unknown = clinicalCareCoordinator) {
  return { tag: 'career-ladder', career, attributes } as const;
}

function all(ladder: CareerLadder, selector: string): HTMLElement[] {
  return [...ladder.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

const buttonsOf = (ladder: CareerLadder) => all(ladder, '.rung-heading button');
const buttonOf = (ladder: CareerLadder, id: string) => all(ladder, `[data-id="${id}"] .rung-heading button`)[0]!;
const textOf = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const focusedIn = (ladder: CareerLadder) => textOf(ladder.shadowRoot!.activeElement ?? undefined);

/** Ids of the rungs whose details are seen. */
function openOf(ladder: CareerLadder): string[] {
  const isSeen = ({ clientHeight, children }: Element) =>
    clientHeight > 0 && [...children].some((child) => child.checkVisibility());
  const rungs = all(ladder, '.rung').filter((rung) => isSeen(rung.querySelector('.details')!));
  return rungs.map(({ dataset }) => dataset.id!);
}

function listen(ladder: CareerLadder): string[] {
  const heard: string[] = [];
  ladder.addEventListener('rungs-level-select', (event: RungsLevelSelectEvent) => heard.push(event.level));
  return heard;
}

async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

async function press(ladder: CareerLadder, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settle(ladder);
}

/** Puts the focus just before the widget, and gives it something to go on to. */
function surround(ladder: CareerLadder): { before: HTMLElement; after: HTMLElement } {
  const [before, after] = ['before', 'after'].map((text) =>
    Object.assign(document.createElement('button'), { textContent: text }),
  );
  ladder.before(before!);
  ladder.after(after!);
  before!.focus();
  return { before: before!, after: after! };
}

describe('career-ladder: what it tells', () => {
  bothWays('an ordered list of headed rungs, bottom first, with stage, experience and pay', async (mount) => {
    const ladder = await mount(specOf());
    const tree = await accessibilityTree(ladder);
    expect(tree).to.match(/^figure "Clinical Care Coordinator: the way up"/);
    expect(tree).to.include('heading "Clinical Care Coordinator: the way up" level=2');
    const headings = [...tree.matchAll(/heading "(.*)" level=3/g)].map(([, title]) => title);
    expect(headings).to.deep.equal(clinicalCareCoordinator.levels.map(({ title }) => title));
    expect(all(ladder, 'ol > .rung')).to.have.lengthOf(5);
    expect(tree).to.match(/text "The Foundation"\n.*heading "Entry-Level Clinical Care Coordinator"/);
    expect(tree).to.include('text "0–2 years $35,000 to $50,000 a year"');
    expect(tree).to.include('text "$80,000 to $130,000 or more a year"');
  });

  bothWays('the drawing is decoration: no picture in the tree, and every word without it', async (mount) => {
    const ladder = await mount(specOf());
    const tree = await accessibilityTree(ladder);
    expect(all(ladder, '.stairs path.edge')).to.have.lengthOf(1);
    expect(tree).not.to.match(/image|graphics|svg/i);
    expect(tree.match(/^ +listitem/gm)).to.have.lengthOf.at.least(5);
    const rungsInTree = tree.split('\n').filter((line) => /^ {4}listitem/.test(line));
    expect(rungsInTree).to.have.lengthOf(5);
  });

  bothWays('headings follow heading-level', async (mount) => {
    const ladder = await mount(specOf({ 'heading-level': '4' }));
    const tree = await accessibilityTree(ladder);
    expect(tree).to.include('heading "Clinical Care Coordinator: the way up" level=4');
    expect(tree).to.include('heading "Senior Clinical Care Coordinator" level=5');
    expect(tree).to.include('heading "What helps here" level=6');
  });

  for (const given of ['abc', '0', '-1', '']) {
    bothWays(`heading-level="${given}" still nests the headings`, async (mount) => {
      const ladder = await mount(specOf({ 'heading-level': given }));
      const [title, rung, details] = ['.heading', '.rung-heading', '.details-heading'].map((name) =>
        Number(all(ladder, name)[0]!.localName[1]),
      );
      expect([rung, details]).to.deep.equal([title! + 1, title! + 2]);
    });
  }

  bothWays('which rung is open, and which is current', async (mount) => {
    const ladder = await mount(specOf({ current: 'coordinator', level: 'senior' }));
    const tree = await accessibilityTree(ladder);
    expect(tree).to.match(/button "Senior Clinical Care Coordinator" .*expanded=true/);
    expect(tree.match(/expanded=true/g)).to.have.lengthOf(1);
    expect(buttonOf(ladder, 'coordinator').getAttribute('aria-current')).to.equal('step');
    expect(all(ladder, '[aria-current]')).to.have.lengthOf(1);
    const details = ladder.shadowRoot!.getElementById(buttonOf(ladder, 'senior').getAttribute('aria-controls')!)!;
    expect(details.innerText).to.include('Colleagues come to you with the hard cases.');
  });

  bothWays('"You are here", the target, the way between and what separates them', async (mount) => {
    const ladder = await mount(specOf({ current: 'coordinator', target: 'managerial' }));
    expect(textOf(all(ladder, '[data-id=coordinator] .tag')[0])).to.equal('You are here');
    expect(textOf(all(ladder, '[data-id=managerial] .tag')[0])).to.equal('Target');
    expect(all(ladder, '.tag')).to.have.lengthOf(2);
    expect(all(ladder, '.rung.way').map(({ dataset }) => dataset.id)).to.deep.equal([
      'coordinator',
      'senior',
      'managerial',
    ]);
    expect(all(ladder, 'path.way')).to.have.lengthOf(1);
    const gap =
      'From Clinical Care Coordinator to Managerial Roles and Beyond: 2 rungs up, pay that starts $30,000 a year higher, and 1 more skill.';
    expect(textOf(all(ladder, '.summary')[0])).to.equal(gap);
    expect(await accessibilityTree(ladder)).to.include(`description=${JSON.stringify(gap)}`);
  });

  bothWays('years are part of the gap where both rungs have them', async (mount) => {
    const ladder = await mount(specOf({ current: 'entry', target: 'senior' }));
    expect(textOf(all(ladder, '.summary')[0])).to.equal(
      'From Entry-Level Clinical Care Coordinator to Senior Clinical Care Coordinator: 2 rungs up, 5 more years of experience, pay that starts $35,000 a year higher, and 5 more skills.',
    );
  });

  bothWays('a rung that is not there marks nothing', async (mount) => {
    const ladder = await mount(specOf({ current: 'moon', target: 'mars', level: 'venus' }));
    expect(all(ladder, '.tag, path.way, [aria-current]').length).to.equal(0);
    expect(openOf(ladder)).to.deep.equal(['entry']);
    expect(textOf(all(ladder, '.summary')[0])).to.match(/^5 levels, from /);
  });

  bothWays('several roles fan out; one beyond the third is counted', async (mount) => {
    const roles = ['Lead', 'Manager', 'Director', 'Head', 'Chief'];
    const ladder = await mount(specOf({}, { title: 'Baker', levels: [{ title: 'Top', roles }] }));
    expect(all(ladder, '.fan li').map(textOf)).to.deep.equal(['Lead', 'Manager', 'Director', '2 more roles']);
    expect(all(ladder, '.fan .twig')).to.have.lengthOf(4);
    expect(all(ladder, '.details .marked li').map(textOf)).to.deep.equal(roles);
    expect(await accessibilityTree(ladder)).to.include('list "Roles"');
  });

  bothWays('lateral and exit moves are dotted and named', async (mount) => {
    const ladder = await mount(specOf({}, hourlyPounds));
    const moves = all(ladder, '[data-id=care-worker] .move');
    expect(moves.map(textOf)).to.deep.equal([
      'Straight up to Senior care worker',
      'Sideways to Activities coordinator',
      'Way out: Community nursing',
    ]);
    const dots = getComputedStyle(moves[1]!.querySelector('line')!);
    expect([dots.strokeDasharray, dots.strokeLinecap]).to.deep.equal(['0.1px, 5px', 'round']);
    const drawn = all(ladder, '.stairs path.move');
    expect(drawn, 'one bend for the two directions of one pair').to.have.lengthOf(1);
    expect(getComputedStyle(drawn[0]!).strokeDasharray).to.equal('0.1px, 5px');
  });

  bothWays('the details of a rung: summary, tips, roles, skills and pay', async (mount) => {
    const ladder = await mount(specOf({ level: 'managerial' }));
    const words = all(ladder, '[data-id=managerial] .details')[0]!.innerText;
    for (const part of [
      'Your attention moves from single patients to the service as a whole',
      'Strategic Planning',
      'Write plans short enough to be read',
      'Director of Clinical Operations',
      '$80,000 to $130,000 or more a year',
    ]) {
      expect(words).to.include(part);
    }
    const skills = all(ladder, '[data-id=senior] .details .marked li').map(textOf);
    expect(skills, 'only what no lower rung asks for').to.deep.equal(['Leadership']);
  });

  bothWays('speaks German', async (mount) => {
    const ladder = await mount(specOf({ lang: 'de', current: 'ausbildung', target: 'fachkraft' }, german));
    expect(textOf(all(ladder, '.tag')[0])).to.equal('Sie sind hier');
    expect(textOf(all(ladder, '.summary')[0])).to.match(
      /^Von Auszubildende in der Pflege zu Pflegefachkraft: 1 Stufe höher/,
    );
  });

  bothWays('no levels: says so', async (mount) => {
    const ladder = await mount(specOf({}, { title: 'Baker' }));
    expect(textOf(all(ladder, '.state')[0])).to.include('There are no levels here yet.');
    expect(all(ladder, 'ol').length).to.equal(0);
  });

  bothWays('is accessible with everything open to see', async (mount) => {
    await expectAccessible(await mount(specOf({ current: 'coordinator', target: 'executive', level: 'managerial' })));
  });
});

describe('career-ladder: choosing a rung', () => {
  bothWays('a click opens its details, closes the others and tells', async (mount) => {
    const ladder = await mount(specOf());
    const heard = listen(ladder);
    expect(openOf(ladder)).to.deep.equal(['entry']);
    await clickOn(buttonOf(ladder, 'senior'));
    await settle(ladder);
    expect(openOf(ladder)).to.deep.equal(['senior']);
    expect(heard).to.deep.equal(['senior']);
    expect(ladder.level).to.equal('senior');
    expect(ladder.getAttribute('level'), 'the host grows no attributes').to.equal(null);
  });

  bothWays('the words of a rung are part of its target', async (mount) => {
    const ladder = await mount(specOf());
    await clickOn(all(ladder, '[data-id=executive] .fan li')[0]!);
    await settle(ladder);
    expect(openOf(ladder)).to.deep.equal(['executive']);
  });

  bothWays('a click on the open rung folds it, and another opens it again', async (mount) => {
    const ladder = await mount(specOf({ level: 'senior' }));
    const heard = listen(ladder);
    await clickOn(buttonOf(ladder, 'senior'));
    await settle(ladder);
    expect(openOf(ladder)).to.deep.equal([]);
    expect(buttonOf(ladder, 'senior').ariaExpanded).to.equal('false');
    expect(heard, 'folding chooses nothing').to.deep.equal([]);
    await clickOn(buttonOf(ladder, 'senior'));
    await settle(ladder);
    expect(openOf(ladder)).to.deep.equal(['senior']);
    expect(heard).to.deep.equal(['senior']);
  });

  bothWays('a click in the details leaves them open', async (mount) => {
    const ladder = await mount(specOf({ level: 'senior' }));
    const heard = listen(ladder);
    await clickOn(all(ladder, '[data-id=senior] .details dt')[0]!);
    await settle(ladder);
    expect(openOf(ladder)).to.deep.equal(['senior']);
    expect(heard).to.deep.equal([]);
  });

  bothWays('the page chooses: details open, nothing is told', async (mount) => {
    const ladder = await mount(specOf());
    const heard = listen(ladder);
    ladder.level = 'managerial';
    await settle(ladder);
    expect(openOf(ladder)).to.deep.equal(['managerial']);
    ladder.setAttribute('level', 'coordinator');
    await settle(ladder);
    expect(openOf(ladder)).to.deep.equal(['coordinator']);
    expect(heard).to.deep.equal([]);
  });

  bothWays('the page chooses after the reader folded: details open', async (mount) => {
    const ladder = await mount(specOf());
    await clickOn(buttonOf(ladder, 'entry'));
    ladder.level = 'senior';
    await settle(ladder);
    expect(openOf(ladder)).to.deep.equal(['senior']);
  });

  bothWays('words found by the search of the browser open their details', async (mount) => {
    const ladder = await mount(specOf());
    const heard = listen(ladder);
    const folded = all(ladder, '[data-id=managerial] .details')[0]!;
    expect((folded as { hidden: unknown }).hidden).to.equal('until-found');
    folded.querySelector('dd')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settle(ladder);
    expect(openOf(ladder)).to.deep.equal(['managerial']);
    expect(heard).to.deep.equal([]);
  });

  bothWays('folded details take no room and hold their words', async (mount) => {
    const ladder = await mount(specOf());
    const folded = all(ladder, '[data-id=senior] .details')[0]!;
    expect(folded.clientHeight).to.equal(0);
    expect(folded.textContent).to.include('Mentoring');
  });
});

describe('career-ladder: by keyboard', () => {
  bothWays('Tab reaches the chosen rung alone', async (mount) => {
    const ladder = await mount(specOf({ level: 'senior' }));
    surround(ladder);
    await press(ladder, 'Tab');
    expect(focusedIn(ladder)).to.equal('Senior Clinical Care Coordinator');
    await press(ladder, 'Tab');
    expect(textOf(document.activeElement!)).to.equal('after');
    await sendKeys({ down: 'Shift' });
    await press(ladder, 'Tab', 'Tab');
    await sendKeys({ up: 'Shift' });
    expect(textOf(document.activeElement!)).to.equal('before');
  });

  for (const key of ['Enter', 'Space']) {
    bothWays(`${key} folds and opens`, async (mount) => {
      const ladder = await mount(specOf());
      surround(ladder);
      await press(ladder, 'Tab', key);
      expect(openOf(ladder)).to.deep.equal([]);
      await press(ladder, key);
      expect(openOf(ladder)).to.deep.equal(['entry']);
    });
  }

  bothWays('arrows climb and descend, Home and End go to the ends', async (mount) => {
    const ladder = await mount(specOf());
    const heard = listen(ladder);
    surround(ladder);
    await press(ladder, 'Tab');
    const walk: [string, string][] = [
      ['ArrowUp', 'coordinator'],
      ['ArrowRight', 'senior'],
      ['ArrowDown', 'coordinator'],
      ['ArrowLeft', 'entry'],
      ['End', 'executive'],
      ['Home', 'entry'],
    ];
    for (const [key, id] of walk) {
      await press(ladder, key);
      expect(openOf(ladder), key).to.deep.equal([id]);
      expect(focusedIn(ladder), key).to.equal(textOf(buttonOf(ladder, id)));
    }
    expect(heard).to.deep.equal(walk.map(([, id]) => id));
    const stops = buttonsOf(ladder).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(textOf)).to.deep.equal(['Entry-Level Clinical Care Coordinator']);
  });

  bothWays('the ends hold', async (mount) => {
    const ladder = await mount(specOf());
    const heard = listen(ladder);
    surround(ladder);
    await press(ladder, 'Tab', 'ArrowDown', 'ArrowLeft', 'Home');
    expect(openOf(ladder)).to.deep.equal(['entry']);
    await press(ladder, 'End', 'ArrowUp', 'ArrowRight', 'End');
    expect(openOf(ladder)).to.deep.equal(['executive']);
    expect(heard).to.deep.equal(['executive']);
  });

  bothWays('from right to left, the left arrow climbs', async (mount) => {
    const ladder = await mount(specOf({ dir: 'rtl', lang: 'ar' }, arabic));
    surround(ladder);
    await press(ladder, 'Tab', 'ArrowLeft');
    expect(openOf(ladder)).to.deep.equal(['developer']);
    await press(ladder, 'ArrowLeft', 'ArrowRight');
    expect(openOf(ladder)).to.deep.equal(['developer']);
    await press(ladder, 'ArrowUp');
    expect(openOf(ladder)).to.deep.equal(['senior']);
  });

  bothWays('an arrow onto the rung the page chose meanwhile leaves it open', async (mount) => {
    const ladder = await mount(specOf());
    surround(ladder);
    await press(ladder, 'Tab');
    ladder.level = 'coordinator';
    await settle(ladder);
    await press(ladder, 'ArrowUp');
    expect(openOf(ladder)).to.deep.equal(['coordinator']);
    expect(focusedIn(ladder)).to.equal('Clinical Care Coordinator');
  });

  bothWays("the browser's own shortcuts stay its own", async (mount) => {
    const ladder = await mount(specOf());
    surround(ladder);
    await press(ladder, 'Tab');
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowRight',
        bubbles: true,
        cancelable: true,
        [modifier]: true,
      });
      buttonOf(ladder, 'entry').dispatchEvent(event);
      expect(event.defaultPrevented, modifier).to.equal(false);
    }
    await settle(ladder);
    expect(openOf(ladder)).to.deep.equal(['entry']);
  });
});

describe('career-ladder: attributes', () => {
  const columnsOf = (ladder: CareerLadder) => getComputedStyle(all(ladder, '.ladder')[0]!).display;

  bothWays('layout: stairs and list whatever the width; anything else takes stairs where they fit', async (mount) => {
    await setViewport({ width: 500, height: 700 });
    for (const [layout, narrow, wide] of [
      ['stairs', 'grid', 'grid'],
      ['list', 'flex', 'flex'],
      ['auto', 'flex', 'grid'],
      ['spiral', 'flex', 'grid'],
      ['', 'flex', 'grid'],
    ] as const) {
      const ladder = await mount(specOf({ layout }));
      ladder.style.width = '400px';
      expect(columnsOf(ladder), `${layout}, narrow`).to.equal(narrow);
      ladder.style.width = '900px';
      expect(columnsOf(ladder), `${layout}, wide`).to.equal(wide);
    }
  });

  bothWays('what is not in the document falls back: level to current, current to the first', async (mount) => {
    expect(openOf(await mount(specOf({ level: 'moon', current: 'senior' })))).to.deep.equal(['senior']);
    expect(openOf(await mount(specOf({ level: 'moon' })))).to.deep.equal(['entry']);
  });

  it('a new document takes the place of the old', async () => {
    const ladder = await fixture(specOf({ level: 'senior' }));
    ladder.career = { title: 'Baker', levels: [{ id: 'apprentice', title: 'Apprentice' }] };
    await settle(ladder);
    expect(buttonsOf(ladder).map(textOf)).to.deep.equal(['Apprentice']);
    expect(openOf(ladder)).to.deep.equal(['apprentice']);
  });
});

describe('career-ladder: on other media', () => {
  bothWays('print: every detail is open, in order, as a list', async (mount) => {
    const ladder = await mount(specOf());
    await emulateMedia({ media: 'print' });
    expect(openOf(ladder)).to.deep.equal(ids);
    expect(getComputedStyle(all(ladder, '.ladder')[0]!).display).to.equal('flex');
  });

  bothWays('forced colours: the way and the edge are drawn in system colours', async (mount) => {
    await emulateMedia({ forcedColors: 'active' });
    const ladder = await mount(specOf({ current: 'entry', target: 'senior' }));
    const strokes = (color: string) => {
      const probe = document.createElement('i');
      probe.style.color = color;
      ladder.after(probe);
      return getComputedStyle(probe).color;
    };
    expect(getComputedStyle(all(ladder, 'path.way')[0]!).stroke).to.equal(strokes('Highlight'));
    expect(getComputedStyle(all(ladder, '.edge')[0]!).stroke).to.equal(strokes('CanvasText'));
    const tag = getComputedStyle(all(ladder, '.tag.here')[0]!);
    expect(tag.color, 'the words stand out from their ground').not.to.equal(tag.backgroundColor);
  });

  bothWays('reduced motion: nothing moves', async (mount) => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const ladder = await mount(specOf());
    await clickOn(buttonOf(ladder, 'senior'));
    await settle(ladder);
    expect(ladder.shadowRoot!.getAnimations()).to.deep.equal([]);
    for (const element of all(ladder, '*')) expect(getComputedStyle(element).transitionDuration).to.equal('0s');
  });

  bothWays('a strict content security policy: no style attributes', async (mount) => {
    const ladder = await mount(specOf({ current: 'entry', target: 'senior' }));
    expect(all(ladder, '[style]').length).to.equal(0);
  });
});
