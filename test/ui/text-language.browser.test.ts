import { expect } from 'chai';
import '../../src/define.js';
import type { CareerElement } from '../../src/ui/career-element.js';
import { bothWays, fixture, settle, type Tag } from '../browser/fixture.js';
import { careerOfOneText } from '../fixtures/one-text.js';

const text = 'Größe!';
const career = { ...careerOfOneText(text), lang: 'de' };
const english = { ...careerOfOneText('Size!'), lang: 'en' };

const widgets: [tag: Tag, attributes?: Record<string, string>][] = [
  ['salary-band-chart'],
  ['career-ladder', { level: 'a' }],
  ['skills-checklist'],
  ['career-roadmap'],
  ['career-responsibilities'],
  ['career-faq', { open: 'f' }],
  ['level-comparison'],
  ['career-advisor'],
  ['career-guide'],
];

const isMarked = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === 'de';

/** The innermost elements with words, by whether those are the document's alone, and have none of it. */
function listWords(widget: HTMLElement): { texts: Element[]; ours: Element[] } {
  const root = widget.shadowRoot!;
  const holders = [...root.querySelectorAll('*')].filter(({ childNodes, localName }) =>
    [...childNodes].some((node) => localName !== 'style' && node instanceof Text && node.data.trim()),
  );
  return {
    texts: holders.filter(({ textContent }) => textContent.trim() === text),
    ours: holders.filter(({ textContent }) => !textContent.includes(text) && textContent.trim() !== 'Other'),
  };
}

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('texts in another language than the interface', () => {
  // The first test of this page, which has asked for nothing yet.
  bothWays('are looked for only where there are any, and not while words are on their way', async (mount) => {
    const widget = await mount({ tag: 'career-faq', career, attributes: { lang: 'de', open: 'f' } });
    await until(() => widget.shadowRoot!.querySelector('.heading')?.textContent === 'Häufige Fragen');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(widget.shadowRoot!.querySelector('[lang]')).to.equal(null);
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('text-language.ts'));
    expect(asked.filter(({ name }) => !name.includes('.test.'))).to.deep.equal([]);
  });

  for (const [tag, attributes] of widgets)
    bothWays(`${tag}: each says so, and no word of ours does`, async (mount) => {
      const widget = await mount({ tag, career, attributes: { lang: 'en', ...attributes } });
      await until(() => listWords(widget).texts.every(isMarked));
      const { texts, ours } = listWords(widget);
      expect(texts).to.have.length.above(0);
      expect(texts.filter((element) => !isMarked(element)).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(ours).to.have.length.above(0);
      expect(ours.filter(isMarked).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

  bothWays('our words say so where there are none in the language of the page', async (mount) => {
    const dutch = { ...careerOfOneText('Groot!') };
    const widget = await mount({ tag: 'career-faq', career: dutch, attributes: { lang: 'nl', open: 'f' } });
    const langOf = (selector: string) =>
      widget.shadowRoot!.querySelector(selector)!.closest('[lang]')?.getAttribute('lang');
    await until(() => langOf('.answer p') !== undefined);
    expect([langOf('.heading'), langOf('.question'), langOf('.answer p')]).to.deep.equal(['en', 'nl', 'nl']);
    Object.assign(widget, { strings: { faqTitle: 'Vragen' } });
    await settle(widget);
    await until(() => !widget.shadowRoot!.querySelector('[lang]'));
    expect(widget.shadowRoot!.querySelector('.heading')!.textContent).to.equal('Vragen');
    expect(widget.shadowRoot!.querySelector('[lang]')).to.equal(null);
  });

  it('do not say so any more where another document has come', async () => {
    const widget = (await fixture({
      tag: 'career-faq',
      attributes: { lang: 'en', open: 'f' },
      career,
    })) as CareerElement;
    await until(() => listWords(widget).texts.every(isMarked));
    widget.career = english;
    await settle(widget);
    await until(() => !widget.shadowRoot!.querySelector('[lang="de"]'));
    expect(widget.shadowRoot!.textContent).to.contain('Size!');
    expect(widget.shadowRoot!.querySelector('[lang="de"]')).to.equal(null);
  });

  it('of the language of the page say nothing, whatever its region', async () => {
    const widget = await fixture({
      tag: 'career-faq',
      attributes: { lang: 'de-AT', open: 'f' },
      career: { ...career, lang: 'de' },
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(widget.shadowRoot!.textContent).to.contain(text);
    expect([...widget.shadowRoot!.querySelectorAll('[lang]')].map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });
});
