import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import '../../../src/text/locales/ar.js';
import '../../../src/text/locales/de.js';
import type { SkillsChecklist } from '../../../src/widgets/skills-checklist/define.js';
import '../../../src/widgets/skills-checklist/define.js';
import { fixture, settle } from '../../browser/fixture.js';
import { setViewport } from '../../browser/page-conditions.js';
import { arabic, extreme, german, percentiles } from '../../fixtures/index.js';
import { listOutside } from '../list-words.js';

const widths = [240, 320, 480, 760, 1100];
const careers = {
  typical: { career: clinicalCareCoordinator, lang: 'en', dir: 'ltr' },
  rated: { career: percentiles, lang: 'en', dir: 'ltr' },
  german: { career: german, lang: 'de', dir: 'ltr' },
  arabic: { career: arabic, lang: 'ar', dir: 'rtl' },
  extreme: { career: extreme, lang: 'en', dir: 'ltr' },
};

async function draw(name: keyof typeof careers, width: number): Promise<SkillsChecklist> {
  await setViewport({ width: 1200, height: 900 });
  const { career, lang, dir } = careers[name];
  const level = career.levels.at(-1)!.id;
  const attributes = { lang, dir, level, persist: 'off', 'self-rating': true };
  const checklist = await fixture({ tag: 'skills-checklist', career, attributes });
  checklist.style.width = `${width}px`;
  return settle(checklist);
}

const boxesOf = (checklist: SkillsChecklist, selector: string) =>
  [...checklist.shadowRoot!.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

for (const name of Object.keys(careers) as (keyof typeof careers)[]) {
  describe(`skills-checklist, layout: ${name}`, () => {
    for (const width of widths) {
      it(`${width} pixels: nothing leaves the widget, and names stand beside their boxes`, async () => {
        const checklist = await draw(name, width);
        expect(listOutside(checklist)).to.deep.equal([]);
        const { left, right } = checklist.getBoundingClientRect();
        const isOutside = (box: DOMRect) => box.left < left - 0.5 || box.right > right + 0.5;
        expect(boxesOf(checklist, 'input:not(.segments *), .ring, button').filter(isOutside).length).to.equal(0);

        const ticks = boxesOf(checklist, 'input[type=checkbox]');
        const names = boxesOf(checklist, '.name');
        expect(ticks.length).to.be.above(3);
        const isBeside = (tick: DOMRect, i: number) =>
          tick.width >= 20 && (careers[name].dir === 'rtl' ? names[i]!.right < tick.left : names[i]!.left > tick.right);
        expect(ticks.filter((tick, i) => !isBeside(tick, i)).length).to.equal(0);
      });
    }
  });
}

describe('skills-checklist, columns', () => {
  const columnsOf = async (width: number) => {
    const starts = boxesOf(await draw('typical', width), '.skill').map(({ left }) => left);
    return new Set(starts).size;
  };

  it('one where there is no room for two, more where there is', async () => {
    expect(await columnsOf(320)).to.equal(1);
    expect(await columnsOf(760)).to.equal(2);
    expect(await columnsOf(1100)).to.equal(3);
  });
});
