import { expect } from 'chai';
import type { Tag } from '../browser/fixture.js';
import { openPage, type WatchedPage } from '../browser/open-page.js';
import { serverRenderBuilt } from '../browser/server-render.js';
import { percentiles } from '../fixtures/index.js';

/** The part of Trusted Types that is used here; TypeScript does not know it yet. */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/** A page with a strict policy that allows styles from one source, and nothing on it but what is drawn. */
function openStrict(styleSource: string, content: string): Promise<WatchedPage> {
  const others = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
  return openPage(content, `${others}; style-src ${styleSource}`);
}

/** The size and colour of the bars: what only the widget's own styles give them. */
function lookOf(view: WatchedPage): { display: string; fill: string } {
  const root = view.document.querySelector('salary-band-chart')!.shadowRoot!;
  return {
    display: view.getComputedStyle(root.host).display,
    fill: view.getComputedStyle(root.querySelector('.bar')!).fill,
  };
}

const unstyled = { display: 'inline', fill: 'rgb(0, 0, 0)' };

const draw = (tag: Tag, options: object) => serverRenderBuilt({ tag, career: percentiles, ...options });

describe('a drawn widget under a strict policy, without script', () => {
  const ways: [name: string, source: string, options: object][] = [
    ['a nonce', "'nonce-r4nd0m'", { nonce: 'r4nd0m' }],
    ['a linked style sheet', "'self'", { stylesheetHref: '/dist/cdn/{tag}.css' }],
    ['a linked style sheet with a nonce', "'nonce-r4nd0m'", { nonce: 'r4nd0m', stylesheetHref: '/dist/cdn/{tag}.css' }],
  ];
  for (const [name, source, options] of ways)
    it(`is styled by ${name}`, async () => {
      const view = await openStrict(source, await draw('salary-band-chart', options));
      expect(view.violations).to.deep.equal([]);
      expect(lookOf(view).display).to.equal('block');
      expect(lookOf(view).fill).not.to.equal(unstyled.fill);
    });

  it('all parts of a guide are styled by linked style sheets', async () => {
    const html = await draw('career-guide', { stylesheetHref: '/dist/cdn/{tag}.css' });
    const view = await openStrict("'self'", html);
    expect(view.violations).to.deep.equal([]);
    const parts = [...view.document.querySelector('career-guide')!.shadowRoot!.querySelectorAll('[defer-hydration]')];
    expect(parts.length).to.be.above(2);
    for (const part of parts) expect(view.getComputedStyle(part).display, part.localName).to.equal('block');
  });

  it('would be bare and reported without either', async () => {
    const view = await openStrict("'nonce-r4nd0m'", await draw('salary-band-chart', {}));
    expect(lookOf(view)).to.deep.equal(unstyled);
    expect(view.violations.join()).to.contain('style-src');
  });
});

describe('the script of a CDN on a page drawn ahead', () => {
  async function load(view: WatchedPage, name: string): Promise<void> {
    const page = view.document;
    const script = Object.assign(page.createElement('script'), { type: 'module', async: false });
    const { trustedTypes } = view as unknown as { trustedTypes: TrustedTypePolicyFactory };
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
        const view = await openStrict("'nonce-r4nd0m'", await draw(tag, options));
        const drawn = listElements(view.document.body);
        const heading = drawn.find(({ localName }) => /^h[1-6]$/.test(localName));
        expect(drawn.length).to.be.above(20);
        await load(view, 'rungs.hydrate.js');
        const widget = view.document.querySelector(tag)!;
        expect(widget.matches(':state(ready)')).to.equal(true);
        // The server's styles give way to the widgets' own, those of the parts inside a little later.
        const isStyle = (element: Element) => element.matches('[data-drawn]');
        while (listElements(view.document.body).some(isStyle)) await new Promise(requestAnimationFrame);
        const kept = listElements(view.document.body);
        const isLost = (element: Element) => !kept.includes(element) && !isStyle(element);
        expect(drawn.filter((element) => isLost(element) && element.localName !== 'script')).to.deep.equal([]);
        expect(kept).to.include(heading);
        expect(widget.shadowRoot!.querySelectorAll('figure, article')).to.have.length(1);
        expect(view.violations).to.deep.equal([]);
      });

  it('the widgets work from then on', async () => {
    const html = await draw('skills-checklist', { nonce: 'r4nd0m', attributes: { persist: 'off' } });
    const view = await openStrict("'nonce-r4nd0m'", html);
    const root = view.document.querySelector('skills-checklist')!.shadowRoot!;
    const box = root.querySelector<HTMLElement>('input[type=checkbox]')!;
    await load(view, 'rungs.hydrate.js');
    const isTold = new Promise<Event>((resolve) => view.document.addEventListener('rungs-skill-change', resolve));
    box.click();
    expect((await isTold).type).to.equal('rungs-skill-change');
  });

  it('rungs.js draws anew, without doubling', async () => {
    const view = await openStrict("'nonce-r4nd0m'", await draw('salary-band-chart', { nonce: 'r4nd0m' }));
    const before = view.document.querySelector('salary-band-chart')!.shadowRoot!.querySelector('figure');
    await load(view, 'rungs.js');
    const figures = view.document.querySelector('salary-band-chart')!.shadowRoot!.querySelectorAll('figure');
    expect(figures).to.have.length(1);
    expect(figures[0]).not.to.equal(before);
  });
});
