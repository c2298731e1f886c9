import '../../src/widgets/career-faq/define.js';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import type { CareerFaq } from '../../src/widgets/career-faq/element.js';
import { bothWays, fixture, settle } from '../browser/fixture.js';

const spec = { tag: 'career-faq', career: clinicalCareCoordinator, attributes: { lang: 'en' } } as const;

/** The question that has the focus. */
const focusedIn = (faq: CareerFaq) => faq.shadowRoot!.activeElement?.textContent?.trim();

async function calm(...faqs: CareerFaq[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const faq of faqs) await settle(faq);
}

/** Goes to a fragment as a link does. */
async function go(fragment: string, ...faqs: CareerFaq[]): Promise<void> {
  const heard = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await heard;
  await calm(...faqs);
}

/** The address as a page is loaded with it: nobody is told. */
const arriveAt = (fragment: string) =>
  history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);

beforeEach(() => arriveAt('#'));
after(() => arriveAt(''));

describe('a deep link', () => {
  bothWays('opens and focuses what the address names, when first drawn', async (mount) => {
    arriveAt('#how-long');
    const faq = await mount(spec);
    await calm(faq);
    expect(faq.open).to.deep.equal(['how-long']);
    expect(focusedIn(faq)).to.equal('How long does it take?');
    const { top } = faq.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  bothWays('follows the address, and keeps what else is open', async (mount) => {
    const faq = await mount({ ...spec, attributes: { lang: 'en', open: 'prospects' } });
    await go('#is-it-stressful', faq);
    expect(faq.open).to.deep.equal(['prospects', 'is-it-stressful']);
    expect(focusedIn(faq)).to.equal('Is the job stressful?');
  });

  bothWays('of an entry leads to it', async (mount) => {
    const faq = await mount({ ...spec, attributes: { lang: 'en', open: 'how-long' } });
    const link = faq.shadowRoot!.querySelector<HTMLAnchorElement>('.faq[open] .link')!;
    expect(link.ariaLabel).to.equal('Link to this question');
    link.click();
    await calm(faq);
    expect(location.hash).to.equal('#how-long');
    expect(focusedIn(faq)).to.equal('How long does it take?');
  });

  for (const [fragment, id] of [
    ['#wie-lange%3F', 'wie-lange?'],
    ['#%D9%83%D9%85', 'كم'],
    ['#100%', '100%'],
    ['#a%20b', 'a b'],
    ['#heading', 'heading'],
  ] as const) {
    it(`is read safely: ${fragment}`, async () => {
      const career = {
        title: 'Baker',
        faqs: [
          { id, question: 'This one?' },
          { id: 'other', question: 'Other?' },
        ],
      };
      const faq = await fixture<CareerFaq>({ tag: 'career-faq', career } as never);
      await go(fragment, faq);
      expect(faq.open).to.deep.equal([id]);
    });
  }

  for (const fragment of ['#', '#nothing-here', '#%', '#:~:text=stressful', '#__proto__']) {
    it(`to nothing opens nothing: ${fragment}`, async () => {
      arriveAt(fragment);
      const faq = await fixture(spec);
      await calm(faq);
      expect(faq.open).to.deep.equal([]);
      expect(document.activeElement).to.equal(document.body);
    });
  }

  it("leaves the page's own elements to the page, but not the widget's own HTML", async () => {
    const own = await fixture('<p id="how-long">Mine.</p>');
    const faq = await fixture(spec);
    await go('#how-long', faq);
    expect(faq.open).to.deep.equal([]);
    own.remove();
    const read = await fixture<CareerFaq>('<career-faq><dl><dt id="how-long">How long?<dd>Long.</dl></career-faq>');
    await go('#', faq, read);
    faq.remove();
    await go('#how-long', read);
    expect(read.open).to.deep.equal(['how-long']);
  });

  it('waits for the document', async () => {
    arriveAt('#how-long');
    const faq = await fixture<CareerFaq>('<career-faq lang="en"></career-faq>');
    await calm(faq);
    expect(document.activeElement).to.equal(document.body);
    faq.career = clinicalCareCoordinator as never;
    await calm(faq);
    expect(focusedIn(faq)).to.equal('How long does it take?');
  });

  it('is answered by one widget of a page', async () => {
    const [one, two] = [await fixture(spec), await fixture(spec)];
    await go('#how-long', one, two);
    expect([one.open, two.open]).to.deep.equal([['how-long'], []]);
    expect(focusedIn(one)).to.equal('How long does it take?');
  });

  it('is not followed again by a widget that is moved, nor by one that has left', async () => {
    const faq = await fixture(spec);
    await go('#how-long', faq);
    faq.open = [];
    const { parentElement } = faq;
    faq.remove();
    parentElement!.append(faq);
    await calm(faq);
    expect(faq.open).to.deep.equal([]);
    faq.remove();
    await go('#prospects', faq);
    expect(faq.open).to.deep.equal([]);
  });

  it('shows a question that a search had hidden', async () => {
    const faqs = Array.from({ length: 12 }, (_, i) => ({ question: `Number ${i}?`, answer: 'Yes.' }));
    const faq = await fixture<CareerFaq>({ tag: 'career-faq', career: { title: 'Baker', faqs } } as never);
    const field = faq.shadowRoot!.querySelector<HTMLInputElement>('.filter')!;
    field.value = 'nothing';
    field.dispatchEvent(new InputEvent('input'));
    await settle(faq);
    await go('#number-7', faq);
    expect(focusedIn(faq)).to.equal('Number 7?');
    expect(field.value).to.equal('');
  });
});
