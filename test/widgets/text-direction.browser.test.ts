import { expect } from 'chai';
import '../../src/define.js';
import '../../src/text/locales/ar.js';
import { fixture, settle, type Tag } from '../browser/fixture.js';
import { careerOfOneText } from '../fixtures/one-text.js';

const texts: [tag: Tag, selector: string, attributes?: string][] = [
  ['salary-band-chart', '.band .title'],
  ['salary-band-chart', 'tbody th', 'view="table"'],
  ['career-ladder', '.rung-heading > button', 'level="a"'],
  ['career-ladder', '.stage', 'level="a"'],
  ['career-ladder', '.fan bdi', 'level="a"'],
  ['career-ladder', '.details > p:not([aria-hidden])', 'level="a"'],
  ['career-ladder', '.marked li', 'level="a"'],
  ['career-ladder', 'dd', 'level="a"'],
  ['skills-checklist', '[part="group"] legend'],
  ['skills-checklist', '.name'],
  ['skills-checklist', '.about p'],
  ['career-roadmap', '[part="step-title"] bdi'],
  ['career-roadmap', '.paragraph'],
  ['career-roadmap', '.skills bdi'],
  ['career-responsibilities', '.title'],
  ['career-responsibilities', '.duties li'],
  ['career-faq', '.question'],
  ['career-faq', '.answer p', 'open="f"'],
  ['level-comparison', 'thead th'],
  ['level-comparison', 'td li'],
  ['level-comparison', 'td p'],
  ['level-comparison', 'dt'],
];

/** Where the letters of an element's text stand, the sign at its end among them. */
function standOf(element: Element) {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const at = text.data.indexOf('!');
  const boxOf = (start: number) => {
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, start + 1);
    return range.getBoundingClientRect();
  };
  return { first: boxOf(text.data.search(/\S/)), end: boxOf(at) };
}

for (const { page, lang, text, isLeftToRight } of [
  { page: 'rtl', lang: 'ar', text: 'Go!', isLeftToRight: true },
  { page: 'ltr', lang: 'en', text: 'هيا!', isLeftToRight: false },
])
  describe(`texts that run the other way on a page that runs ${page}`, () => {
    for (const [tag, selector, attributes = ''] of texts)
      it(`${tag}: ${selector}`, async () => {
        const career = careerOfOneText(text);
        const widget = await fixture(
          `<${tag} lang="${lang}" dir="${page}" ${attributes} style="width: 700px"><script type="application/json">${JSON.stringify(career)}</script></${tag}>`,
        );
        await settle(widget);
        const element = widget.shadowRoot!.querySelector(selector)!;
        const { first, end } = standOf(element);
        expect(end.width, 'it is laid out').to.be.above(0);
        expect(end.left > first.left, 'its last sign stands at its end').to.equal(isLeftToRight);
        // In its box it lies where all else on the page begins.
        const box = element.getBoundingClientRect();
        const [before, after] = [
          Math.min(first.left, end.left) - box.left,
          box.right - Math.max(first.right, end.right),
        ];
        expect(page === 'rtl' ? after <= before + 1 : before <= after + 1, 'it lies on the side of the page').to.equal(
          true,
        );
      });
  });
