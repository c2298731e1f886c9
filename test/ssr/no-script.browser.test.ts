import { expect } from 'chai';
import { clinicalCareCoordinator } from '../../stories/careers.js';
import { fixture, type Tag } from '../browser/fixture.js';
import { serverRenderBuilt } from '../browser/server-render.js';

/** What is on the screen of a drawn widget, in a page that may run scripts or not. */
async function listShown(tag: Tag, canRun: boolean, selectors: string[]): Promise<string[]> {
  const frame = await fixture<HTMLIFrameElement>(
    `<iframe title="Page" sandbox="allow-same-origin ${canRun ? 'allow-scripts' : ''}"></iframe>`,
  );
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html>${await serverRenderBuilt({ tag, career: clinicalCareCoordinator })}`;
  await isLoaded;
  const root = frame.contentDocument!.querySelector(tag)!.shadowRoot!;
  return selectors.filter((selector) => root.querySelector(selector)?.checkVisibility());
}

describe('a drawn widget where no script runs', () => {
  const cases: [Tag, controls: string[], content: string[]][] = [
    ['salary-band-chart', ['.segments', '.actions'], ['.band', '.bar', '.foot']],
    ['skills-checklist', ['.segments', '.filter', '.kept'], ['.skill', '.summary']],
  ];
  for (const [tag, controls, content] of cases)
    it(`shows no controls of ${tag} that would do nothing`, async () => {
      expect(await listShown(tag, true, [...controls, ...content])).to.deep.equal([...controls, ...content]);
      expect(await listShown(tag, false, [...controls, ...content])).to.deep.equal(content);
    });
});
