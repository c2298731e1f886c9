import '../../src/define.js';
import { expect } from 'chai';
import '../../src/text/locales/de.js';
import { messagesFor } from '../../src/text/messages.js';
import type { CareerElement } from '../../src/ui/career-element.js';
import { bothWays, fixture, hydratedFixture, settle } from '../browser/fixture.js';
import { emulateMedia } from '../browser/page-conditions.js';
import { serverRender } from '../browser/server-render.js';
import { tags } from '../browser/tags.js';
import { german, minimal, percentiles } from '../fixtures/index.js';

const headingOf = (widget: Element) => widget.shadowRoot?.querySelector('.heading') as HTMLElement;

beforeEach(() => localStorage.clear());

for (const tag of tags) {
  describe(`every widget: ${tag}`, () => {
    bothWays('adds nothing to its own attributes', async (mount) => {
      const widget = await mount({ tag, career: percentiles, attributes: { lang: 'en', theme: 'dark' } });
      expect(widget.getAttributeNames().sort()).to.deep.equal(['lang', 'theme']);
    });

    bothWays('speaks the nearest language, and follows its changes', async (mount) => {
      const widget = await mount({ tag, career: german, attributes: { lang: 'de' } });
      const words = widget.shadowRoot?.textContent;
      widget.lang = 'en';
      await settle(widget);
      expect(widget.shadowRoot?.textContent).not.to.equal(words);
      widget.removeAttribute('lang');
      const parent = widget.parentElement as HTMLElement;
      parent.lang = 'de';
      await new Promise((resolve) => setTimeout(resolve));
      await settle(widget);
      expect(widget.shadowRoot?.textContent).to.equal(words);
    });

    it('finds the language outside the shadow root it stands in', async () => {
      const outer = await fixture('<div lang="de"><section></section></div>');
      const root = (outer.firstElementChild as Element).attachShadow({ mode: 'open' });
      const widget = document.createElement(tag) as CareerElement;
      widget.career = german as never;
      root.append(widget);
      await settle(widget);
      expect(widget.shadowRoot?.textContent).to.match(/Gehalt|Fähigkeiten|Stufe|Frage|Aufgabe|Schritt/i);
    });

    bothWays('numbers its headings from heading-level', async (mount) => {
      const widget = await mount({ tag, career: percentiles, attributes: { lang: 'en', 'heading-level': '4' } });
      expect(headingOf(widget).localName).to.equal('h4');
    });

    for (const level of ['0', '9', '-2', 'x', '2.4']) {
      it(`takes a heading-level of ${level} for the nearest there is`, async () => {
        const widget = await fixture({ tag, career: percentiles, attributes: { 'heading-level': level } });
        expect(headingOf(widget).localName).to.match(/^h[1-6]$/);
      });
    }

    bothWays('takes its colours and font from the page', async (mount) => {
      const widget = await mount({ tag, career: percentiles, attributes: { lang: 'en' } });
      const page = widget.parentElement as HTMLElement;
      page.style.cssText = 'color: rgb(1, 2, 3); font: 21px monospace';
      expect(getComputedStyle(headingOf(widget)).color).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(headingOf(widget)).fontFamily).to.equal('monospace');
      expect(getComputedStyle(widget).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });

    bothWays('is light or dark as the page, or as its theme says', async (mount) => {
      const widget = await mount({ tag, career: percentiles, attributes: { lang: 'en' } });
      const accent = () => getComputedStyle(widget).getPropertyValue('color-scheme');
      (widget.parentElement as HTMLElement).style.colorScheme = 'dark';
      expect(accent()).to.equal('dark');
      widget.theme = 'light';
      await settle(widget);
      expect(accent()).to.equal('light');
      widget.theme = 'plaid' as never;
      await settle(widget);
      expect(accent()).to.equal('dark');
    });

    it('says what its host wants said', async () => {
      const widget = await fixture({ tag, properties: { strings: { empty: 'Come back in May', retry: { one: 1 } } } });
      expect(widget.shadowRoot?.textContent).to.contain('Come back in May');
    });

    it('takes heading, empty and error words from slots', async () => {
      const widget = await fixture<CareerElement>(
        `<${tag}><h2 slot="title">Mine</h2><p slot="empty">Nothing</p><p slot="error">Broken</p></${tag}>`,
      );
      const seen = () =>
        [...widget.children]
          .filter((child) => (child as HTMLElement).offsetHeight > 0)
          .map((child) => child.textContent);
      expect(seen()).to.deep.equal(['Nothing']);
      widget.career = '{';
      await settle(widget);
      expect(seen()).to.deep.equal(['Broken']);
      widget.career = percentiles as never;
      await settle(widget);
      expect(seen()).to.deep.equal(['Mine']);
    });

    it('draws server markup anew where there is no hydration', async () => {
      const support = Reflect.get(globalThis, 'litElementHydrateSupport');
      Reflect.deleteProperty(globalThis, 'litElementHydrateSupport');
      try {
        const holder = document.createElement('div');
        holder.setHTMLUnsafe(await serverRender({ tag, career: percentiles, attributes: { lang: 'en' } }));
        const before = holder.firstElementChild?.shadowRoot?.querySelectorAll('figure, .heading').length;
        document.body.append(holder);
        await settle(holder.firstElementChild as HTMLElement);
        expect(holder.firstElementChild?.shadowRoot?.querySelectorAll('figure, .heading').length).to.equal(before);
        holder.remove();
      } finally {
        Reflect.set(globalThis, 'litElementHydrateSupport', support);
      }
    });

    it('keeps its looks in another document, and is made there too', async () => {
      const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
      const other = frame.contentDocument as Document;
      const moved = await fixture({ tag, career: percentiles });
      const made = document.createElement(tag);
      made.career = percentiles as never;
      other.body.append(moved, made);
      for (const widget of [moved, made]) {
        await settle(widget);
        expect(headingOf(widget).textContent).not.to.equal('');
        expect(getComputedStyle(headingOf(widget)).letterSpacing, 'style sheets').not.to.equal('normal');
      }
      other.body.replaceChildren();
    });

    it('is drawn again when cloned', async () => {
      const widget = await fixture({ tag, career: percentiles });
      const clone = widget.cloneNode(true) as CareerElement;
      widget.after(clone);
      await settle(clone);
      expect(headingOf(clone).textContent).to.equal(headingOf(widget).textContent);
    });

    it('moves nothing under reduced motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const widget = await fixture({ tag, career: percentiles });
      for (const element of widget.shadowRoot?.querySelectorAll('*') ?? []) {
        expect(getComputedStyle(element).transitionDuration, element.outerHTML.slice(0, 80)).to.match(/^0s(, 0s)*$/);
      }
    });

    it('leaves no listener and no element behind', async () => {
      const listeners = countListeners();
      const nodes = document.querySelectorAll('*').length;
      for (let i = 0; i < 200; i++) {
        const widget = document.createElement(tag);
        widget.career = minimal as never;
        document.body.append(widget);
        if (i % 20 === 0) await settle(widget);
        widget.remove();
      }
      await new Promise((resolve) => setTimeout(resolve));
      listeners.stop();
      expect(listeners.open(), 'listeners').to.equal(0);
      expect(document.querySelectorAll('*').length, 'elements').to.equal(nodes);
    });
  });
}

/** Counts what is listened to on window and document and what is observed, from now on. */
function countListeners() {
  let open = 0;
  const restore: (() => void)[] = [];
  for (const target of [window, document]) {
    const { addEventListener, removeEventListener } = target;
    const kept = new Set<string>();
    const ids = new WeakMap<object, number>();
    const keyOf = (type: string, listener: object) => {
      if (!ids.has(listener)) ids.set(listener, Math.random());
      return `${type} ${ids.get(listener)}`;
    };
    target.addEventListener = (type: string, listener: never, options?: never) => {
      if (!kept.has(keyOf(type, listener))) open++;
      kept.add(keyOf(type, listener));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: never, options?: never) => {
      if (kept.delete(keyOf(type, listener))) open--;
      removeEventListener.call(target, type, listener, options);
    };
    restore.push(() => Object.assign(target, { addEventListener, removeEventListener }));
  }
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...args) {
    open++;
    observe.apply(this, args);
  };
  MutationObserver.prototype.disconnect = function () {
    open--;
    disconnect.call(this);
  };
  restore.push(() => Object.assign(MutationObserver.prototype, { observe, disconnect }));
  return {
    open: () => open,
    stop: () => {
      for (const undo of restore) undo();
    },
  };
}

describe('words of another language', () => {
  const words = (widget: HTMLElement) => widget.shadowRoot!.querySelector('.summary')?.textContent ?? '';

  it('come when a widget first speaks it; until then the author’s own HTML stands', async () => {
    const ladder = document.createElement('career-ladder');
    const told: string[] = [];
    ladder.addEventListener('rungs-ready', () => told.push(words(ladder)));
    ladder.lang = 'fr';
    ladder.career = { title: 'Boulanger', levels: [{ title: 'Apprenti' }, { title: 'Maître' }] };
    ladder.innerHTML = '<p>Apprenti, puis maître</p>';
    document.body.append(ladder);
    await ladder.updateComplete;
    expect(ladder.matches(':state(loading)')).to.equal(true);
    expect(ladder.shadowRoot!.querySelector('slot:not([name])'), 'the author’s HTML shows').not.to.equal(null);
    expect(told).to.deep.equal([]);
    await until(() => ladder.matches(':state(ready)'));
    expect(words(ladder)).to.include('niveaux');
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.include('niveaux');
    ladder.remove();
  });

  it('what a server drew in them is taken over at once', async () => {
    const ladder = await hydratedFixture({
      tag: 'career-ladder',
      career: { title: 'Panadero', levels: [{ title: 'Aprendiz' }, { title: 'Maestro' }] },
      attributes: { lang: 'es' },
    });
    const before = words(ladder);
    expect(before).to.include('niveles');
    await until(() => Boolean(messagesFor('es')));
    await settle(ladder);
    expect(words(ladder)).to.equal(before);
  });

  it('none for a language we do not speak: English', async () => {
    const ladder = await fixture({
      tag: 'career-ladder',
      career: { title: 'Baker', levels: [{ title: 'Apprentice' }, { title: 'Master' }] },
      attributes: { lang: 'tlh' },
    });
    expect(words(ladder)).to.include('2 levels');
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
