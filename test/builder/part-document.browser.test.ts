import { expect } from 'chai';
import { widgetTags } from '../../src/builder/choices.js';
import { hasPart, takePart } from '../../src/builder/part-document.js';
import '../../src/define.js';
import example from '../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import type { Career } from '../../src/model/career.js';
import { parseCareer } from '../../src/model/parse.js';
import { fixture } from '../browser/fixture.js';
import { percentiles } from '../fixtures/index.js';

const careers = [example, percentiles].map((document) => parseCareer(document).career as Career);

async function drawn(tag: (typeof widgetTags)[number], career: Career): Promise<string> {
  const attributes = { persist: 'off', shared: 'off' };
  const widget = await fixture({ tag: tag as 'career-guide', career, attributes });
  const text = widget.shadowRoot?.textContent ?? '';
  const buttons = [...(widget.shadowRoot?.querySelectorAll('[aria-label]') ?? [])].map((each) => each.ariaLabel);
  return `${text} ${buttons.join(' ')} ${widget.issues.length}`;
}

describe('the part of a document a widget needs', () => {
  for (const tag of widgetTags)
    it(`lets <${tag}> draw the same`, async () => {
      for (const career of careers) {
        const part = takePart(career, tag);
        expect(await drawn(tag, part)).to.equal(await drawn(tag, career));
        expect(hasPart(part, tag)).to.equal(hasPart(career, tag));
      }
    });

  it('is shorter', () => {
    const [career] = careers as [Career];
    const whole = JSON.stringify(career).length;
    for (const tag of widgetTags.slice(1)) expect(JSON.stringify(takePart(career, tag)).length, tag).to.be.below(whole);
  });
});
