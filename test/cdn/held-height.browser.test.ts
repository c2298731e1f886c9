import { expect } from 'chai';
import { fixture } from '../browser/fixture.js';

const src = '/dist/examples/clinical-care-coordinator.json';
const tags = ['salary-band-chart', 'career-ladder', 'skills-checklist'] as const;

/** A page whose script comes after the page was shown, and every place at which its last paragraph then stood. */
async function follow(tag: string, style: string): Promise<{ places: number[]; height: number }> {
  const frame = await fixture<HTMLIFrameElement>('<iframe title="A page" width="700" height="600"></iframe>');
  frame.srcdoc = `<!doctype html><html lang="en"><style>${style}</style><p>Before</p><${tag} src="${src}"></${tag}><p>After</p>`;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument as Document;
  const widget = page.querySelector(tag) as HTMLElement;
  const after = page.querySelector('p:last-child') as HTMLElement;
  const places = new Set<number>();
  const script = page.createElement('script');
  script.type = 'module';
  script.src = `/dist/cdn/${tag}.js`;
  for (let left = 5; left > 0; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    places.add(Math.round(after.getBoundingClientRect().top));
    if (!script.isConnected) page.body.append(script);
    if (widget.matches(':state(ready)')) left--;
  }
  return { places: [...places], height: widget.offsetHeight };
}

describe('a height that is held, as the guide on theming shows,', () => {
  for (const tag of tags)
    it(`lets ${tag} come without moving the page`, async () => {
      const free = await follow(tag, '');
      expect(free.places).to.have.length.above(1);
      const held = await follow(
        tag,
        `${tag} { --rungs-reserve: ${free.height}px } ${tag}:not(:defined) { display: block; min-block-size: ${free.height}px }`,
      );
      expect(held.places).to.have.length(1);
    });
});
