import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import '../../../src/text/locales/ar.js';
import '../../../src/text/locales/de.js';
import type { CareerResponsibilities } from '../../../src/widgets/career-responsibilities/define.js';
import '../../../src/widgets/career-responsibilities/define.js';
import { fixture, settle } from '../../browser/fixture.js';
import { setViewport } from '../../browser/page-conditions.js';
import { arabic, extreme, german } from '../../fixtures/index.js';
import { listOutside } from '../list-words.js';

const careers = {
  typical: { career: clinicalCareCoordinator, lang: 'en', dir: 'ltr' },
  german: { career: german, lang: 'de', dir: 'ltr' },
  arabic: { career: arabic, lang: 'ar', dir: 'rtl' },
  extreme: { career: extreme, lang: 'en', dir: 'ltr' },
};

async function draw(name: keyof typeof careers, width: number): Promise<CareerResponsibilities> {
  await setViewport({ width: 1200, height: 900 });
  const { career, lang, dir } = careers[name];
  const widget = await fixture({ tag: 'career-responsibilities', career, attributes: { lang, dir } });
  widget.style.width = `${width}px`;
  return settle(widget);
}

const boxesOf = (widget: Element, selector: string) =>
  [...widget.shadowRoot!.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

for (const name of Object.keys(careers) as (keyof typeof careers)[]) {
  describe(`career-responsibilities, layout: ${name}`, () => {
    for (const width of [240, 320, 480, 760, 1100]) {
      it(`${width} pixels: nothing leaves the widget`, async () => {
        expect(listOutside(await draw(name, width))).to.deep.equal([]);
      });
    }
  });
}

describe('career-responsibilities, columns', () => {
  const columnsOf = async (width: number) =>
    new Set(boxesOf(await draw('typical', width), '.category').map(({ left }) => Math.round(left))).size;

  it('one where there is no room for two, more where there is', async () => {
    expect(await columnsOf(320)).to.equal(1);
    expect(await columnsOf(760)).to.equal(2);
    expect(await columnsOf(1100)).to.equal(3);
  });

  it('break between categories, never inside one', async () => {
    for (const width of [760, 1100]) {
      const categories = (await draw('typical', width)).shadowRoot!.querySelectorAll('.category');
      expect([...categories].filter((category) => category.getClientRects().length !== 1).length).to.equal(0);
    }
  });

  it('narrow: the button is the whole row, 44 pixels or more', async () => {
    const widget = await draw('typical', 320);
    const rows = boxesOf(widget, '.row');
    boxesOf(widget, '.toggle').forEach(({ width, height }, i) => {
      expect([width, height]).to.deep.equal([rows[i]!.width, rows[i]!.height]);
      expect(height).to.be.at.least(44);
    });
  });
});
