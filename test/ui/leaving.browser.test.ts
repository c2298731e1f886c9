import '../../src/define.js';
import { expect } from 'chai';
import clinicalCareCoordinator from '../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import type { CareerElement } from '../../src/ui/career-element.js';
import { settle, type Tag } from '../browser/fixture.js';
import { tags } from '../browser/tags.js';

const stores = (globalThis as unknown as Record<symbol, Map<string, unknown>>)[Symbol.for('rungs.career-state.1')]!;

/** Counts what listens to the window and the document, by kind and function. */
function countListeners(): { open: Set<string>; stop: () => void } {
  const open = new Set<string>();
  const names = new Map<unknown, number>();
  const nameOf = (type: string, listener: unknown) => {
    if (!names.has(listener)) names.set(listener, names.size);
    return `${type} ${names.get(listener)}`;
  };
  const restore = [window, document].map((target) => {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = function add(type: string, listener: unknown, options?: unknown) {
      if (!(options as AddEventListenerOptions | undefined)?.once) open.add(nameOf(type, listener));
      addEventListener.call(this, type, listener as EventListener, options as AddEventListenerOptions);
    };
    target.removeEventListener = function remove(type: string, listener: unknown, options?: unknown) {
      open.delete(nameOf(type, listener));
      removeEventListener.call(this, type, listener as EventListener, options as EventListenerOptions);
    };
    return () => Object.assign(target, { addEventListener, removeEventListener });
  });
  return { open, stop: () => restore.forEach((back) => void back()) };
}

async function mount(tag: Tag, id: string): Promise<CareerElement> {
  const widget = document.createElement(tag) as CareerElement;
  widget.career = { ...clinicalCareCoordinator, id } as never;
  document.body.append(widget);
  await settle(widget);
  for (const part of widget.shadowRoot!.querySelectorAll<HTMLElement>('*'))
    if (part.localName.includes('-')) await settle(part);
  // Of many that come in one frame, the last are drawn whole in the next ones.
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  await settle(widget);
  return widget;
}

describe('a widget that leaves the page', () => {
  beforeEach(() => localStorage.clear());

  for (const tag of tags) {
    it(`${tag} takes its listeners and its state with it`, async () => {
      const listeners = countListeners();
      try {
        const widgets = await Promise.all([1, 2, 3].map(() => mount(tag, `leaving-${tag}`)));
        for (const widget of widgets) widget.remove();
        await Promise.all(widgets.map(settle));
        expect([...listeners.open]).to.deep.equal([]);
        expect(stores.has(`leaving-${tag}`)).to.equal(false);
      } finally {
        listeners.stop();
      }
    });

    it(`${tag} is the same after a move and in a copy`, async () => {
      const widget = await mount(tag, `moving-${tag}`);
      const words = () => widget.shadowRoot!.textContent!.replace(/\s+/g, ' ');
      const before = words();
      document.body.append(widget);
      await settle(widget);
      expect(words()).to.equal(before);
      const copy = widget.cloneNode(true) as CareerElement;
      copy.career = widget.career;
      document.body.append(copy);
      await settle(copy);
      const copied = () => copy.shadowRoot!.textContent!.replace(/\s+/g, ' ');
      // Of many that come in one frame, the last are drawn whole in the next.
      for (let i = 0; i < 60 && copied() !== before; i++) await new Promise(requestAnimationFrame);
      expect(copied()).to.equal(before);
      for (const each of [widget, copy]) each.remove();
    });
  }
});
