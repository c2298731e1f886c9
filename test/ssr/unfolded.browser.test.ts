import '../../src/define.js';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { fixture, type Tag } from '../browser/fixture.js';
import { serverRender } from '../browser/server-render.js';

/** What widgets fold away. */
const widgets: { tag: Tag; folded: string }[] = [
  { tag: 'career-ladder', folded: '.details' },
  { tag: 'career-roadmap', folded: '.body' },
  { tag: 'career-responsibilities', folded: '.fold' },
];

/** Which of the folded are seen, each in a place of its own. */
function seenOf(widget: HTMLElement, selector: string): boolean[] {
  const all = [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const boxes = all.map((element) => element.getBoundingClientRect());
  return all.map((element, i) => {
    const isRead = [...element.querySelectorAll('li, p')].some((text) => text.checkVisibility());
    return isRead && boxes.every((box, j) => i === j || !overlap(box, boxes[i]!));
  });
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0.5 && down > 0.5;
}

/** A page of its own with a widget drawn ahead: tags are defined per document, and there none is. */
async function placeInFrame(tag: Tag, width: number, attributes = ''): Promise<HTMLElement> {
  const frame = await fixture<HTMLIFrameElement>(`<iframe width="${width}" height="600" ${attributes}></iframe>`);
  const { body } = frame.contentDocument!;
  body.setHTMLUnsafe(await serverRender({ tag, career: clinicalCareCoordinator, attributes: { lang: 'en' } }));
  return body.firstElementChild as HTMLElement;
}

describe('what is folded, drawn ahead', () => {
  for (const tag of ['career-roadmap', 'skills-checklist'] as const)
    it(`${tag}: without scripts, nothing is said to be kept`, async () => {
      const seen = async (attributes: string) =>
        (await placeInFrame(tag, 600, attributes)).shadowRoot!.querySelector('.kept')!.checkVisibility();
      expect([await seen(''), await seen('sandbox="allow-same-origin"')]).to.deep.equal([true, false]);
    });

  for (const { tag, folded } of widgets)
    for (const width of [320, 900]) {
      it(`${tag}, ${width} px, is open in a page without scripts`, async () => {
        const widget = await placeInFrame(tag, width, 'sandbox="allow-same-origin"');
        const seen = seenOf(widget, folded);
        expect(seen).to.have.length.above(2);
        expect(seen).to.not.include(false);
      });

      it(`${tag}, ${width} px, opens where its script does not come`, async () => {
        const widget = await placeInFrame(tag, width);
        if (tag !== 'career-responsibilities') expect(seenOf(widget, folded)).to.include(false);
        for (const animation of widget.getAnimations()) animation.finish();
        expect(seenOf(widget, folded)).to.not.include(false);
      });

      it(`${tag}, ${width} px, is open where its document is broken by now`, async () => {
        const holder = await fixture(`<div style="inline-size: ${width}px"></div>`);
        const html = await serverRender({ tag, career: clinicalCareCoordinator, attributes: { lang: 'en' } });
        holder.setHTMLUnsafe(html.replace(/(<script type="application\/json">).*(?=<\/script>)/, '$1{'));
        const widget = holder.firstElementChild as HTMLElement;
        await new Promise((resolve) => widget.addEventListener('rungs-error', resolve));
        expect(widget.matches(':state(error)')).to.equal(true);
        expect(seenOf(widget, folded)).to.not.include(false);
      });
    }
});
