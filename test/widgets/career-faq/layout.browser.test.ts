import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import '../../../src/text/locales/ar.js';
import '../../../src/text/locales/de.js';
import type { CareerFaq } from '../../../src/widgets/career-faq/define.js';
import '../../../src/widgets/career-faq/define.js';
import { fixture, settle } from '../../browser/fixture.js';
import { setViewport } from '../../browser/page-conditions.js';
import { arabic, extreme, german } from '../../fixtures/index.js';
import { listOutside, listWords } from '../list-words.js';

const careers = {
  typical: { career: clinicalCareCoordinator, lang: 'en', dir: 'ltr' },
  german: { career: german, lang: 'de', dir: 'ltr' },
  arabic: { career: arabic, lang: 'ar', dir: 'rtl' },
  extreme: { career: extreme, lang: 'en', dir: 'ltr' },
};

async function draw(name: keyof typeof careers, width: number): Promise<CareerFaq> {
  await setViewport({ width: 1200, height: 900 });
  const { career, lang, dir } = careers[name];
  const faq = await fixture({ tag: 'career-faq', career, attributes: { lang, dir } });
  faq.style.width = `${width}px`;
  faq.open = careers[name].career.faqs.map(({ id }) => id);
  return settle(faq);
}

for (const name of Object.keys(careers) as (keyof typeof careers)[]) {
  describe(`career-faq, layout: ${name}`, () => {
    for (const width of [240, 320, 480, 760, 1100]) {
      it(`${width} pixels: nothing leaves the widget, and links stand beside their questions`, async () => {
        const faq = await draw(name, width);
        expect(listOutside(faq)).to.deep.equal([]);
        const words = listWords(faq);
        const links = words.filter(({ parent }) => parent.matches('.link'));
        expect(links.length).to.equal(careers[name].career.faqs.length);
        const questions = words.filter(({ parent }) => parent.matches('.question'));
        const isUnder = ({ box }: { box: DOMRect }) =>
          links.some(({ box: link }) => {
            return box.left < link.right && link.left < box.right && box.top < link.bottom && link.top < box.bottom;
          });
        expect(questions.filter(isUnder).map(({ text }) => text)).to.deep.equal([]);
      });
    }
  });
}

describe('career-faq, rows', () => {
  it('keep their words where they are when they open', async () => {
    const faq = await draw('extreme', 320);
    const linesOf = () => listWords(faq).filter(({ parent }) => parent.matches('.question')).length;
    const open = linesOf();
    faq.open = [];
    await settle(faq);
    expect(linesOf()).to.equal(open);
  });

  it('are 44 pixels high or more', async () => {
    const faq = await draw('typical', 320);
    for (const row of faq.shadowRoot!.querySelectorAll('.faq > summary'))
      expect(row.getBoundingClientRect().height).to.be.at.least(44);
  });
});
