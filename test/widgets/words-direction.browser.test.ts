import { expect } from 'chai';
import '../../src/define.js';
import { fixture, settle, type Tag } from '../browser/fixture.js';
import { tags } from '../browser/tags.js';

const example = await (await fetch('/src/examples/clinical-care-coordinator.json')).json();
const settings: Partial<Record<Tag, string>> = {
  'career-ladder': 'level="care-coordinator"',
  'salary-band-chart': 'own-pay="60000"',
};

/** Texts whose first sign stands behind their last one in the same line, as in a line that runs the other way. */
function listReversed(root: ParentNode): string[] {
  const reversed: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const boxOf = (text: Node, start: number) => {
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, start + 1);
    return range.getBoundingClientRect();
  };
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const start = node.data.search(/\S/);
    const end = node.data.trimEnd().length - 1;
    if (!/\p{L}/u.test(node.data) || start === end) continue;
    const [first, last] = [boxOf(node, start), boxOf(node, end)];
    if (first.width * last.width === 0 || Math.abs(first.top - last.top) > 2) continue;
    if (first.left > last.left && !node.parentElement?.closest('.unseen')) reversed.push(node.data.trim());
  }
  return reversed;
}

describe('English words on a page that runs right to left', () => {
  for (const [tag, setting] of [
    ...tags.map((tag) => [tag, settings[tag] ?? '']),
    ['salary-band-chart', 'view="table"'],
  ])
    it(`${tag} ${setting}: each runs from left to right`, async () => {
      const widget = await fixture(
        `<${tag} lang="en" dir="rtl" ${setting} style="width: 700px"><script type="application/json">${JSON.stringify(example)}</script></${tag}>`,
      );
      await settle(widget);
      expect(listReversed(widget.shadowRoot!)).to.deep.equal([]);
    });

  it('level-comparison: figures lie on the side of the page', async () => {
    const widget = await fixture(
      `<level-comparison lang="en" dir="rtl" style="width: 700px"><script type="application/json">${JSON.stringify(example)}</script></level-comparison>`,
    );
    await settle(widget);
    const cell = widget.shadowRoot!.querySelector('tbody td')!;
    const range = new Range();
    range.selectNodeContents(cell);
    const [text, box] = [range.getBoundingClientRect(), cell.getBoundingClientRect()];
    expect(cell.textContent).to.contain('$');
    expect(box.right - text.right).to.be.below(text.left - box.left);
  });
});
