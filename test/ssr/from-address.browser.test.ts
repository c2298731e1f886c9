import '../../src/define.js';
import { expect } from 'chai';
import { fixture, settle } from '../browser/fixture.js';
import { serverRender } from '../browser/server-render.js';

const address = '/src/examples/clinical-care-coordinator.json';

describe('drawn ahead, with the address of the document', () => {
  for (const tag of ['career-ladder', 'career-faq', 'salary-band-chart'] as const)
    it(`${tag} is taken over once the document has come`, async () => {
      const career = await (await fetch(address)).text();
      const holder = await fixture<HTMLElement>('<div></div>');
      const told: string[] = [];
      for (const type of ['rungs-ready', 'rungs-error']) holder.addEventListener(type, () => told.push(type));
      holder.setHTMLUnsafe(await serverRender({ tag, career, attributes: { src: address } }));
      const widget = holder.firstElementChild as HTMLElement;
      const drawn = widget.shadowRoot!.querySelector('figure');
      while (told.length === 0) {
        expect(widget.matches(':state(error), :state(loading)')).to.equal(false);
        await new Promise(requestAnimationFrame);
      }
      await settle(widget);
      expect(told).to.deep.equal(['rungs-ready']);
      expect(widget.shadowRoot!.querySelector('figure') === drawn).to.equal(true);
    });

  const moves: Record<string, (widget: HTMLElement, holder: HTMLElement) => Promise<void> | void> = {
    'moved on the page': (widget, holder) => holder.parentElement!.append(widget),
    'removed and put back': async (widget, holder) => {
      widget.remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
      holder.append(widget);
    },
  };
  for (const [name, move] of Object.entries(moves))
    it(`keeps its drawing where it is ${name} while the document is on its way`, async () => {
      const career = await (await fetch(address)).text();
      const holder = await fixture<HTMLElement>('<div></div>');
      const told: string[] = [];
      for (const type of ['rungs-ready', 'rungs-error'])
        holder.parentElement!.addEventListener(type, () => told.push(type));
      const answers: (() => void)[] = [];
      const { fetch: before } = window;
      window.fetch = (input, init) =>
        new Promise((resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal!.reason));
          answers.push(() => before(input, init).then(resolve, reject));
        });
      try {
        const src = `${address}?${name.replaceAll(' ', '-')}`;
        holder.setHTMLUnsafe(await serverRender({ tag: 'career-faq', career, attributes: { src } }));
        const widget = holder.firstElementChild as HTMLElement;
        const drawn = widget.shadowRoot!.querySelector('figure');
        await new Promise((resolve) => setTimeout(resolve, 100));
        await move(widget, holder);
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(widget.matches(':state(error), :state(loading)')).to.equal(false);
        expect(widget.shadowRoot!.querySelector('figure') === drawn).to.equal(true);
        for (const answer of answers.splice(0)) answer();
        while (told.length === 0) await new Promise(requestAnimationFrame);
        await settle(widget);
        expect(told).to.deep.equal(['rungs-ready']);
        expect(widget.shadowRoot!.querySelector('figure') === drawn).to.equal(true);
      } finally {
        window.fetch = before;
      }
    });
});
