import { expect } from 'chai';
import type { Tag } from '../browser/fixture.js';
import { serverRender } from '../browser/server-render.js';
import { percentiles } from '../fixtures/index.js';

interface StrictPage extends Window {
  violations: string[];
}

/** The part of Trusted Types that is used here; TypeScript does not know it yet. */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

const frames = new Set<HTMLIFrameElement>();
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** A page of its own under a policy, with nothing but a drawn widget and a script that lists what the policy refuses. */
async function openPage(styleSource: string, content: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src ${styleSource}; require-trusted-types-for 'script'">
    <script src="/test/ui/pages/strict.js"></script>
    <body>${content}</body></html>`;
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await isLoaded;
  return frame;
}

const violationsIn = (frame: HTMLIFrameElement) => (frame.contentWindow as unknown as StrictPage).violations;

/** The size and colour of the bars: what only the widget's own styles give them. */
function lookOf(frame: HTMLIFrameElement): { display: string; fill: string } {
  const root = frame.contentDocument!.querySelector('salary-band-chart')!.shadowRoot!;
  const view = frame.contentWindow!;
  return {
    display: view.getComputedStyle(root.host).display,
    fill: view.getComputedStyle(root.querySelector('.bar')!).fill,
  };
}

const unstyled = { display: 'inline', fill: 'rgb(0, 0, 0)' };

const draw = (tag: Tag, options: object) => serverRender({ tag, career: percentiles, ...options });

describe('a drawn widget under a strict policy, without script', () => {
  const ways: [name: string, source: string, options: object][] = [
    ['a nonce', "'nonce-r4nd0m'", { nonce: 'r4nd0m' }],
    ['a linked style sheet', "'self'", { stylesheetHref: '/dist/cdn/{tag}.css' }],
    ['a linked style sheet with a nonce', "'nonce-r4nd0m'", { nonce: 'r4nd0m', stylesheetHref: '/dist/cdn/{tag}.css' }],
  ];
  for (const [name, source, options] of ways)
    it(`is styled by ${name}`, async () => {
      const frame = await openPage(source, await draw('salary-band-chart', options));
      expect(violationsIn(frame)).to.deep.equal([]);
      expect(lookOf(frame).display).to.equal('block');
      expect(lookOf(frame).fill).not.to.equal(unstyled.fill);
    });

  it('all parts of a guide are styled by linked style sheets', async () => {
    const html = await draw('career-guide', { stylesheetHref: '/dist/cdn/{tag}.css' });
    const frame = await openPage("'self'", html);
    expect(violationsIn(frame)).to.deep.equal([]);
    const parts = [
      ...frame.contentDocument!.querySelector('career-guide')!.shadowRoot!.querySelectorAll('[defer-hydration]'),
    ];
    expect(parts.length).to.be.above(2);
    for (const part of parts)
      expect(frame.contentWindow!.getComputedStyle(part).display, part.localName).to.equal('block');
  });

  it('would be bare and reported without either', async () => {
    const frame = await openPage("'nonce-r4nd0m'", await draw('salary-band-chart', {}));
    expect(lookOf(frame)).to.deep.equal(unstyled);
    expect(violationsIn(frame).join()).to.contain('style-src');
  });
});

describe('the script of a CDN on a page drawn ahead', () => {
  async function load(frame: HTMLIFrameElement, name: string): Promise<void> {
    const page = frame.contentDocument!;
    const script = Object.assign(page.createElement('script'), { type: 'module', async: false });
    const { trustedTypes } = frame.contentWindow as unknown as { trustedTypes: TrustedTypePolicyFactory };
    const trust = trustedTypes.createPolicy('test', { createScriptURL: (address) => address });
    script.setAttribute('src', trust.createScriptURL(`/dist/cdn/${name}`) as unknown as string);
    const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve));
    page.head.append(script);
    await isLoaded;
    for (const widget of page.body.querySelectorAll('*')) await (widget as { updateComplete?: unknown }).updateComplete;
  }

  /** Every element of a widget, its parts' included. */
  function listElements(root: ParentNode): Element[] {
    return [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...listElements(element.shadowRoot)] : [element],
    );
  }

  for (const options of [{ nonce: 'r4nd0m' }, { nonce: 'r4nd0m', stylesheetHref: '/dist/cdn/{tag}.css' }])
    for (const tag of ['salary-band-chart', 'career-ladder', 'skills-checklist', 'career-guide'] as const)
      it(`rungs.hydrate.js takes over the nodes of ${tag} (${Object.keys(options).at(-1)})`, async () => {
        const frame = await openPage("'nonce-r4nd0m'", await draw(tag, options));
        const drawn = listElements(frame.contentDocument!.body);
        const heading = drawn.find(({ localName }) => /^h[1-6]$/.test(localName));
        expect(drawn.length).to.be.above(20);
        await load(frame, 'rungs.hydrate.js');
        const widget = frame.contentDocument!.querySelector(tag)!;
        expect(widget.matches(':state(ready)')).to.equal(true);
        const kept = listElements(frame.contentDocument!.body);
        expect(drawn.filter((element) => !kept.includes(element) && element.localName !== 'script')).to.deep.equal([]);
        expect(kept).to.include(heading);
        expect(widget.shadowRoot!.querySelectorAll('figure, article')).to.have.length(1);
        expect(violationsIn(frame)).to.deep.equal([]);
      });

  it('the widgets work from then on', async () => {
    const html = await draw('skills-checklist', { nonce: 'r4nd0m', attributes: { persist: 'off' } });
    const frame = await openPage("'nonce-r4nd0m'", html);
    const root = frame.contentDocument!.querySelector('skills-checklist')!.shadowRoot!;
    const box = root.querySelector<HTMLElement>('input[type=checkbox]')!;
    await load(frame, 'rungs.hydrate.js');
    const isTold = new Promise<Event>((resolve) =>
      frame.contentDocument!.addEventListener('rungs-skill-change', resolve),
    );
    box.click();
    expect((await isTold).type).to.equal('rungs-skill-change');
  });

  it('rungs.js draws anew, without doubling', async () => {
    const frame = await openPage("'nonce-r4nd0m'", await draw('salary-band-chart', { nonce: 'r4nd0m' }));
    const before = frame.contentDocument!.querySelector('salary-band-chart')!.shadowRoot!.querySelector('figure');
    await load(frame, 'rungs.js');
    const figures = frame.contentDocument!.querySelector('salary-band-chart')!.shadowRoot!.querySelectorAll('figure');
    expect(figures).to.have.length(1);
    expect(figures[0]).not.to.equal(before);
  });
});
