import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import '../../../src/text/locales/de.js';
import { toHTML } from '../../../src/exporters/html.js';
import { parseCareer } from '../../../src/model/parse.js';
import type { CareerFaq } from '../../../src/widgets/career-faq/define.js';
import { readFaqs } from '../../../src/widgets/career-faq/own-html.js';
import '../../../src/widgets/career-faq/define.js';
import { accessibilityTree } from '../../browser/accessibility-tree.js';
import { expectAccessible } from '../../browser/expect-accessible.js';
import { bothWays, type FixtureSpec, fixture, settle } from '../../browser/fixture.js';
import { emulateMedia } from '../../browser/page-conditions.js';
import { arabic, extreme, german } from '../../fixtures/index.js';

function specOf(attributes: FixtureSpec['attributes'] = {}, career: unknown = clinicalCareCoordinator) {
  return { tag: 'career-faq', career, attributes } as const;
}

function all<E extends HTMLElement = HTMLElement>(faq: CareerFaq, selector: string): E[] {
  return [...faq.shadowRoot!.querySelectorAll<E>(selector)];
}

const textOf = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const questionsOf = (faq: CareerFaq) => all(faq, '.question').map(textOf);
/** The questions whose answers are open. */
const openOf = (faq: CareerFaq) => all(faq, '.faq[open] .question').map(textOf);
const summaryOf = (faq: CareerFaq) => textOf(all(faq, '.summary')[0]);
const buttonOf = (faq: CareerFaq) => all<HTMLButtonElement>(faq, '.all')[0]!;

/** A `toggle` is told in a task of its own. */
async function afterToggle(faq: CareerFaq): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await settle(faq);
}

async function press(faq: CareerFaq, ...keys: string[]): Promise<void> {
  for (const name of keys) await sendKeys({ press: name });
  await afterToggle(faq);
}

async function clickOn(faq: CareerFaq, element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  await afterToggle(faq);
}

async function find(faq: CareerFaq, words: string): Promise<void> {
  const field = all<HTMLInputElement>(faq, '.filter')[0]!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle(faq);
}

const baker = (...questions: string[]) => ({
  title: 'Baker',
  faqs: questions.map((question) => ({ question, answer: `About ${question}` })),
});

describe('career-faq: what it tells', () => {
  bothWays('headings that open their answers', async (mount) => {
    const faq = await mount(specOf({ open: 'how-long' }));
    const tree = await accessibilityTree(faq);
    expect(tree).to.match(/^group "Questions people ask" description="5 questions"/);
    expect(tree).to.match(/DisclosureTriangle "How long does it take\?" expanded=true/);
    expect(tree).to.match(/heading "Is the job stressful\?" level=3/);
    expect(tree).to.include('Reckon with four years');
    expect(tree, 'a closed answer is not read').not.to.include('It can be.');
    expect(all(faq, '.faq[open] .answer p').length).to.equal(1);
  });

  bothWays('every paragraph of an answer, links as text', async (mount) => {
    const faqs = [{ question: 'Where?', answer: ['One.', 'See https://example.org/ <b>now</b>.'] }];
    const faq = await mount(specOf({ open: 'where' }, { title: 'Baker', faqs }));
    expect(all(faq, '.answer p').map(textOf)).to.deep.equal(['One.', 'See https://example.org/ <b>now</b>.']);
    expect(all(faq, '.answer p *').length).to.equal(0);
  });

  bothWays('headings follow heading-level, and end at 6', async (mount) => {
    expect(all(await mount(specOf({ 'heading-level': '4' })), 'h5.question').length).to.equal(5);
    expect(all(await mount(specOf({ 'heading-level': '6' })), 'h6.question').length).to.equal(5);
  });

  bothWays('no questions: says so', async (mount) => {
    const faq = await mount(specOf({}, { title: 'Baker' }));
    expect(textOf(all(faq, '.state')[0])).to.include('There are no questions here yet.');
  });

  bothWays('is accessible, open and closed', async (mount) => {
    await expectAccessible(await mount(specOf({ open: 'how-long' })));
  });

  bothWays('one question is one question', async (mount) => {
    expect(summaryOf(await mount(specOf({}, baker('Why?'))))).to.equal('1 question');
  });
});

describe('career-faq: opening', () => {
  bothWays('Tab goes from question to question, Enter and Space open and close', async (mount) => {
    const faq = await mount(specOf());
    all(faq, '.faq > summary')[0]!.focus();
    await press(faq, 'Enter');
    expect(openOf(faq)).to.deep.equal([clinicalCareCoordinator.faqs[0]!.question]);
    expect(faq.open).to.deep.equal(['what-is-needed']);
    // The link of the open answer comes before the next question.
    await press(faq, 'Tab', 'Tab', 'Space');
    expect(faq.open).to.deep.equal(['what-is-needed', 'how-long']);
    await press(faq, 'Space');
    expect(faq.open).to.deep.equal(['what-is-needed']);
    expect(faq.getAttribute('open'), 'the host grows no attributes').to.equal(null);
  });

  bothWays('a click anywhere in the row opens', async (mount) => {
    const faq = await mount(specOf());
    await clickOn(faq, all(faq, '.faq > summary')[3]!);
    expect(faq.open).to.deep.equal(['is-it-stressful']);
  });

  bothWays('the page opens by property and attribute; what is unknown opens nothing', async (mount) => {
    const faq = await mount(specOf({ open: 'how-long, prospects nonsense' }));
    expect(openOf(faq).length).to.equal(2);
    faq.open = ['is-it-stressful'];
    await settle(faq);
    expect(openOf(faq)).to.deep.equal(['Is the job stressful?']);
    Object.assign(faq, { open: null });
    await settle(faq);
    expect(openOf(faq)).to.deep.equal([]);
    await clickOn(faq, all(faq, '.faq > summary')[0]!);
    expect(faq.open).to.deep.equal(['what-is-needed']);
  });

  bothWays('one button opens all and closes all', async (mount) => {
    const faq = await mount(specOf({ open: 'how-long' }));
    expect(textOf(buttonOf(faq))).to.equal('Open all');
    await clickOn(faq, buttonOf(faq));
    expect(openOf(faq)).to.deep.equal(questionsOf(faq));
    expect(textOf(buttonOf(faq))).to.equal('Close all');
    await press(faq, 'Enter');
    expect(openOf(faq)).to.deep.equal([]);
    expect(faq.open).to.deep.equal([]);
    expect(textOf(buttonOf(faq))).to.equal('Open all');
  });

  bothWays('no such button for two', async (mount) => {
    const faq = await mount(specOf({}, baker('Why?', 'How?')));
    expect(all(faq, 'button').length).to.equal(0);
    expect(all(await mount(specOf({}, baker('Why?', 'How?', 'When?'))), 'button').length).to.equal(1);
  });
});

describe('career-faq: finding', () => {
  bothWays('a field from twelve questions on finds questions and answers', async (mount) => {
    expect(all(await mount(specOf()), '.filter').length).to.equal(0);
    const faq = await mount(specOf({}, extreme));
    expect(summaryOf(faq)).to.equal('30 questions');
    await find(faq, ' question 12 ');
    expect(questionsOf(faq)).to.deep.equal(['Question 12?']);
    expect(summaryOf(faq)).to.equal('1 of 30 questions');
    await find(faq, 'HIJ 3');
    expect(questionsOf(faq).length, 'by words of their answers').to.equal(7);
    await find(faq, 'no such word');
    expect(textOf(all(faq, '.state')[0])).to.equal('No question matches.');
    expect(textOf(buttonOf(faq))).to.equal('Open all');
    await find(faq, '');
    expect(questionsOf(faq).length).to.equal(30);
  });

  bothWays('what is open stays with its question, and all are those shown', async (mount) => {
    const faq = await mount(specOf({ open: 'question-11' }, extreme));
    await find(faq, 'question 1');
    expect(openOf(faq)).to.deep.equal(['Question 12?']);
    await clickOn(faq, buttonOf(faq));
    const shown = questionsOf(faq);
    expect(openOf(faq)).to.deep.equal(shown);
    await find(faq, '');
    expect(openOf(faq)).to.deep.equal(shown);
  });
});

describe('career-faq: printed', () => {
  bothWays('every answer, by the style sheet alone', async (mount) => {
    const faq = await mount(specOf());
    const answer = all(faq, '.answer p')[0]!;
    expect(answer.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    await emulateMedia({ media: 'print' });
    await new Promise(requestAnimationFrame);
    expect(answer.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    expect(answer.getBoundingClientRect().height).to.be.above(10);
    expect(getComputedStyle(buttonOf(faq).parentElement!).display).to.equal('none');
  });

  bothWays('and where that cannot, by opening; afterwards all is as it was', async (mount) => {
    const faq = await mount(specOf({ open: 'how-long' }));
    window.dispatchEvent(new Event('beforeprint'));
    expect(openOf(faq)).to.deep.equal(questionsOf(faq));
    await afterToggle(faq);
    window.dispatchEvent(new Event('afterprint'));
    await afterToggle(faq);
    expect(openOf(faq)).to.deep.equal(['How long does it take?']);
    expect(faq.open).to.deep.equal(['how-long']);
    faq.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(openOf(faq), 'not once it has left the page').to.deep.equal(['How long does it take?']);
  });
});

describe('career-faq: own HTML', () => {
  const read = async (children: string) => {
    const faq = await fixture<CareerFaq>(`<career-faq open="a">${children}</career-faq>`);
    return all(faq, '.faq').map((entry) => ({
      question: textOf(entry.querySelector('.question')!),
      answer: [...entry.querySelectorAll('p')].map(textOf),
      isOpen: (entry as HTMLDetailsElement).open,
    }));
  };
  const why = { question: 'Why?', answer: ['Because.'], isOpen: false };

  for (const [how, html, entries] of [
    ['details', '<details><summary>Why?</summary><p>Because.</p></details>', [why]],
    ['details with bare words', '<details><summary><h3>Why?</h3></summary>Because.</details>', [why]],
    ['the id of details', '<details id="a"><summary>Why?</summary>Because.</details>', [{ ...why, isOpen: true }]],
    [
      'terms',
      '<dl><dt>Why?<dd>Because.<dt id="a">How?<dd>So.<dd><p>And so.<p>And so on.</dl>',
      [why, { question: 'How?', answer: ['So.', 'And so.', 'And so on.'], isOpen: true }],
    ],
    ['terms in groups', '<dl><div><dt>Why?</dt><dd>Because.</dd></div></dl>', [why]],
    [
      'headings',
      '<h2>Questions</h2><p>We are asked a lot.</p><h3>Why?</h3><p>Because.</p><h3 id="a">How?</h3>So:<ul><li>One<li>Two</ul>',
      [why, { question: 'How?', answer: ['So:', 'One', 'Two'], isOpen: true }],
    ],
    ['a heading over terms', '<h3>Questions</h3><p>Here:</p><dl><dt>Why?<dd>Because.</dl>', [why]],
    [
      'what stands in an answer',
      '<details><summary>Why?</summary><h4>So</h4><details><summary>More</summary>x</details></details>',
      [{ ...why, answer: ['So', 'Morex'] }],
    ],
    ['no scripts', '<h3>Why?</h3><p>Because.<script>alert(1)</script></p>', [why]],
  ] as const) {
    it(`is understood: ${how}`, async () => expect(await read(html)).to.deep.equal(entries));
  }

  for (const html of [
    '<p>Words.</p>',
    '<h3>Why?</h3>',
    '<details>Because.</details>',
    '<dl slot="empty"><dt>a<dd>b</dl>',
  ])
    it(`is left alone: ${html}`, async () => expect(await read(html)).to.deep.equal([]));
});

describe('career-faq: in the page', () => {
  it('what its author wrote open, or a reader opened before the script came, stays open', async () => {
    const faq = await fixture<CareerFaq>(`<career-faq>
      <details><summary>Why?</summary>Because.</details>
      <details open id="when"><summary>When?</summary>Now.<details open><summary>More</summary>x</details></details>
    </career-faq>`);
    expect(openOf(faq)).to.deep.equal(['When?']);
    expect(faq.open).to.deep.equal(['when']);
    all(faq, '.faq[open] > summary')[0]!.click();
    await afterToggle(faq);
    faq.querySelector('summary')!.textContent = 'Why not?';
    await new Promise(requestAnimationFrame);
    await settle(faq);
    expect(questionsOf(faq)).to.deep.equal(['Why not?', 'When?']);
    expect(openOf(faq)).to.deep.equal([]);
  });

  it('is read wherever it stands itself', async () => {
    const page = await fixture(
      '<details open><dl><dd><career-faq slot="x"><h3>Why?</h3><p>Because.</p></career-faq></dl></details>',
    );
    const faq = await settle(page.querySelector('career-faq')!);
    expect(questionsOf(faq)).to.deep.equal(['Why?']);
  });
});

describe('career-faq: what toHTML writes', () => {
  const hostile = {
    title: 'x',
    faqs: [
      { id: 'a "b" <c>', question: '<b>Why</b> & "how"?', answer: ['<p>One</p>', '</details>Two'] },
      { question: 'Unanswered?' },
    ],
  };
  for (const [name, document] of Object.entries({ clinicalCareCoordinator, german, extreme, arabic, hostile })) {
    it(`is read back: ${name}`, () => {
      const career = parseCareer(document).career!;
      const holder = globalThis.document.createElement('div');
      holder.setHTMLUnsafe(toHTML(career, 'career-faq'));
      const read = parseCareer({ title: 'x', ...readFaqs(holder) }).career!;
      expect(read.faqs).to.deep.equal(career.faqs);
    });
  }
});

describe('career-faq: JSON-LD', () => {
  it('tells of the questions alone', async () => {
    const faq = await fixture(specOf({ 'json-ld': true }));
    const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    for (let turn = 0; turn < 50 && scripts().length === 0; turn++) await afterToggle(faq);
    const graphs = scripts().map(({ textContent }) => JSON.parse(textContent ?? '')['@graph']);
    expect(graphs.length).to.equal(1);
    expect(graphs[0].map((node: { '@type': string }) => node['@type'])).to.deep.equal(['FAQPage']);
    expect(graphs[0][0].mainEntity.length).to.equal(5);
  });
});

describe('career-faq: languages', () => {
  bothWays("questions are the document's, words are ours or the host's", async (mount) => {
    const faq = await mount(specOf({ lang: 'de' }, german));
    expect(questionsOf(faq)).to.deep.equal(german.faqs.map(({ question }) => question));
    faq.strings = { openAll: 'Everything' };
    await settle(faq);
    expect(textOf(buttonOf(faq))).to.equal('Everything');
  });
});
