import '../../src/define.js';
import '../../src/text/locales/all.js';
import * as careerAdvisor from '../../stories/career-advisor.stories.js';
import * as careerFaq from '../../stories/career-faq.stories.js';
import * as careerGuide from '../../stories/career-guide.stories.js';
import * as careerLadder from '../../stories/career-ladder.stories.js';
import * as careerProgress from '../../stories/career-progress.stories.js';
import * as careerResponsibilities from '../../stories/career-responsibilities.stories.js';
import * as careerRoadmap from '../../stories/career-roadmap.stories.js';
import * as levelComparison from '../../stories/level-comparison.stories.js';
import * as salaryBandChart from '../../stories/salary-band-chart.stories.js';
import * as skillsChecklist from '../../stories/skills-checklist.stories.js';
import type { WidgetStory } from '../../stories/widget.js';
import { createWidget, prepareReader, type Tag } from '../../stories/widget.js';
import { accessibilityTree } from '../browser/accessibility-tree.js';
import { expectAccessible } from '../browser/expect-accessible.js';
import { hydratedFixture, settle } from '../browser/fixture.js';
import { emulateMedia } from '../browser/page-conditions.js';
import { compareSnapshot } from '../browser/snapshot.js';

const widgets: Record<Tag, object> = {
  'career-faq': careerFaq,
  'career-ladder': careerLadder,
  'career-responsibilities': careerResponsibilities,
  'career-advisor': careerAdvisor,
  'career-guide': careerGuide,
  'career-progress': careerProgress,
  'career-roadmap': careerRoadmap,
  'level-comparison': levelComparison,
  'salary-band-chart': salaryBandChart,
  'skills-checklist': skillsChecklist,
};

let page: HTMLElement;
let leave: (() => void) | undefined;

beforeEach(() => {
  localStorage.clear();
  page = document.createElement('main');
  document.body.append(page);
});

afterEach(() => {
  page.remove();
  leave?.();
  leave = undefined;
});

for (const [tag, { default: _, ...stories }] of Object.entries(widgets) as [Tag, Record<string, WidgetStory>][]) {
  describe(`stories of ${tag}`, () => {
    for (const [name, story] of Object.entries(stories)) {
      it(`${name} is accessible and reads as reviewed`, async () => {
        await furnish(story);
        leave = prepareReader(story);
        const times = story.parameters?.times ?? 1;
        page.append(...Array.from({ length: times }, () => createWidget(tag, story.args)));
        for (const widget of page.children) await settle(widget as HTMLElement);
        await awaitPart(page.firstElementChild as Element, story.parameters?.waitsFor);
        await expectAccessible(page);
        // One of many reads as it does alone.
        if (times === 1)
          await compareSnapshot(`${tag}/${kebab(name)}`, await accessibilityTree(page.firstElementChild as Element));
      });

      // What loads, and what stands beside author's HTML, is for the client alone; so is what is kept of the reader.
      if (story.args.career === undefined || story.args.children) continue;
      it(`${name} hydrates`, async () => {
        await furnish(story);
        const { career, ...properties } = story.args;
        const widget = await hydratedFixture({
          tag,
          career,
          properties,
          attributes: { lang: story.globals?.language ?? 'en' },
        });
        await expectAccessible(widget);
      });
    }
  });
}

/** Makes the page around a widget what the story says. */
async function furnish({ globals = {}, parameters }: WidgetStory): Promise<void> {
  const { theme = 'light', direction = 'ltr', language = 'en', width = '760px' } = globals;
  page.lang = language;
  page.dir = direction;
  page.style.cssText = `color-scheme: ${theme}; background: Canvas; color: CanvasText; inline-size: ${width}`;
  if (parameters?.isPrinted) await emulateMedia({ media: 'print' });
}

async function awaitPart(widget: Element, selector: string | undefined): Promise<void> {
  while (selector && !widget.shadowRoot?.querySelector(selector))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
