import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import '../../../src/text/locales/ar.js';
import '../../../src/text/locales/de.js';
import type { CareerLadder } from '../../../src/widgets/career-ladder/define.js';
import '../../../src/widgets/career-ladder/define.js';
import { fixture, settle } from '../../browser/fixture.js';
import { setViewport } from '../../browser/page-conditions.js';
import { arabic, extreme, german, hourlyPounds } from '../../fixtures/index.js';
import { listOutside, listWords, type Word } from '../list-words.js';

const widths = [240, 320, 480, 760, 1100];
const careers = {
  typical: { career: clinicalCareCoordinator, lang: 'en', dir: 'ltr' },
  moves: { career: hourlyPounds, lang: 'en', dir: 'ltr' },
  german: { career: german, lang: 'de', dir: 'ltr' },
  arabic: { career: arabic, lang: 'ar', dir: 'rtl' },
  extreme: { career: extreme, lang: 'en', dir: 'ltr' },
  // So many that its stairs still fit, and among them words that never break.
  'extreme, five rungs': { career: { ...extreme, levels: extreme.levels.slice(0, 5) }, lang: 'en', dir: 'ltr' },
};

async function draw(name: keyof typeof careers, width: number, attributes = {}): Promise<CareerLadder> {
  await setViewport({ width: 1200, height: 900 });
  const { career, lang, dir } = careers[name];
  const levels = career.levels.map(({ id }) => id);
  const marks = { current: levels[0]!, target: levels.at(-1)! };
  const ladder = await fixture({ tag: 'career-ladder', career, attributes: { lang, dir, ...marks, ...attributes } });
  ladder.style.width = `${width}px`;
  await settle(ladder);
  return ladder;
}

const isStepped = (ladder: CareerLadder) =>
  getComputedStyle(ladder.shadowRoot!.querySelector('.ladder')!).display === 'grid';

/** The words standing on each rung, bottom rung first; details are not among them. */
function wordsByRung(ladder: CareerLadder): Word[][] {
  const words = listWords(ladder);
  return [...ladder.shadowRoot!.querySelectorAll('.words')].map((rung) =>
    words.filter(({ parent }) => rung.contains(parent)),
  );
}

const isOver = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Whether a point of the window lies in the ground that is drawn under the stairs. */
function isInGround(ladder: CareerLadder, x: number, y: number): boolean {
  const drawing = ladder.shadowRoot!.querySelector('.stairs svg')!;
  const { left, top, width } = drawing.getBoundingClientRect();
  const share = (x - left) / width;
  const point = new DOMPoint(100 * (ladder.matches(':dir(rtl)') ? 1 - share : share), y - top);
  return drawing.querySelector<SVGPathElement>('.ground')!.isPointInFill(point);
}

for (const name of Object.keys(careers) as (keyof typeof careers)[]) {
  describe(`career-ladder, layout: ${name}`, () => {
    for (const width of widths) {
      it(`${width} pixels: no word leaves the widget, no two rungs' words overlap`, async () => {
        const ladder = await draw(name, width);
        expect(listOutside(ladder)).to.deep.equal([]);
        const rungs = wordsByRung(ladder);
        for (const [i, words] of rungs.slice(1).entries()) {
          const clash = words.find(({ box }) => rungs[i]!.some((other) => isOver(box, other.box)));
          expect(clash?.text, `on rung ${i + 1}`).to.equal(undefined);
        }
      });
    }
  });
}

for (const name of ['typical', 'moves', 'german', 'arabic', 'extreme, five rungs'] as const) {
  describe(`career-ladder, stairs: ${name}`, () => {
    for (const width of [760, 1100]) {
      it(`${width} pixels: words stand on their treads, and each rung is higher than the one before`, async () => {
        const ladder = await draw(name, width);
        expect(isStepped(ladder)).to.equal(true);
        const bottoms = wordsByRung(ladder).map((words) => {
          for (const { text, box } of words) {
            for (const x of [box.left, box.right])
              expect(isInGround(ladder, x, box.bottom), `${text} is in the ground`).to.equal(false);
          }
          const last = words.reduce((low, word) => (word.box.bottom > low.box.bottom ? word : low)).box;
          expect(isInGround(ladder, last.left, last.bottom + 24), 'there is ground close below').to.equal(true);
          return last.bottom;
        });
        for (const [i, bottom] of bottoms.slice(1).entries()) expect(bottom).to.be.below(bottoms[i]!);
      });

      it(`${width} pixels: rungs stand side by side, the lowest at the start`, async () => {
        const ladder = await draw(name, width);
        const starts = wordsByRung(ladder).map((words) => words[0]!.box.left);
        const ordered = [...starts].sort((a, b) => (ladder.matches(':dir(rtl)') ? b - a : a - b));
        expect(starts).to.deep.equal(ordered);
      });
    }
  });
}

describe('career-ladder, rail', () => {
  for (const name of Object.keys(careers) as (keyof typeof careers)[]) {
    for (const width of [240, 320]) {
      it(`${name}, ${width} pixels: the top rung first, one under the other`, async () => {
        const ladder = await draw(name, width);
        expect(isStepped(ladder)).to.equal(false);
        const tops = [...ladder.shadowRoot!.querySelectorAll('.rung')].map((rung) => rung.getBoundingClientRect().top);
        expect(tops).to.deep.equal([...tops].sort((a, b) => b - a));
      });
    }
  }

  it('more rungs than stairs have room for are a rail at any width', async () => {
    expect(isStepped(await draw('extreme', 1100))).to.equal(false);
    expect(isStepped(await draw('extreme', 1100, { layout: 'stairs' }))).to.equal(false);
  });
});
