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
      expect(widget.shadowRoot!.querySelector('figure')).to.equal(drawn);
    });
});
