import { sendMouse } from '@web/test-runner-commands';
import '../../../src/text/locales/ar.js';
import '../../../src/text/locales/de.js';
import type { RungsLevelSelectEvent, RungsPeriodChangeEvent } from '../../../src/ui/events.js';
import type { SalaryBandChart } from '../../../src/widgets/salary-band-chart/define.js';
import '../../../src/widgets/salary-band-chart/define.js';
import { clinicalCareCoordinator } from '../../../stories/careers.js';
import type { FixtureSpec } from '../../browser/fixture.js';

/** What to mount: the example's bands in English, unless told otherwise. */
export function specOf(
  attributes: FixtureSpec['attributes'] = {},
  more: Partial<FixtureSpec> = {},
): FixtureSpec<'salary-band-chart'> {
  return {
    career: clinicalCareCoordinator,
    ...more,
    tag: 'salary-band-chart',
    attributes: { lang: 'en', ...attributes },
  };
}

export function findAll<E extends HTMLElement = HTMLElement>(chart: SalaryBandChart, selector: string): E[] {
  return [...(chart.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The first that matches. Throws where nothing does. */
export function find<E extends HTMLElement = HTMLElement>(chart: SalaryBandChart, selector: string): E {
  const [element] = findAll<E>(chart, selector);
  if (!element) throw new Error(`nothing in the chart matches ${selector}`);
  return element;
}

export function readText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function listTexts(chart: SalaryBandChart, selector: string): string[] {
  return findAll(chart, selector).map(readText);
}

/** Ids of the bands whose details are shown. */
export function listShown(chart: SalaryBandChart): (string | undefined)[] {
  return findAll(chart, '.details').map((details) => details.closest<HTMLElement>('.band')?.dataset.id);
}

/** Moves the mouse to the middle of an element, and presses it there for a click. */
export async function point(type: 'move' | 'click', element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({ type, position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
}

const listening = new Set<AbortController>();

afterEach(() => {
  for (const controller of listening) controller.abort();
  listening.clear();
});

/** Everything the reader's actions tell the page until the test ends, as heard outside every shadow root. */
export function recordEvents(): string[] {
  const heard: string[] = [];
  const controller = new AbortController();
  listening.add(controller);
  document.addEventListener('rungs-level-select', ({ level }) => heard.push(`level ${level}`), controller);
  document.addEventListener('rungs-period-change', ({ period }) => heard.push(`period ${period}`), controller);
  return heard;
}

declare global {
  interface DocumentEventMap {
    'rungs-level-select': RungsLevelSelectEvent;
    'rungs-period-change': RungsPeriodChangeEvent;
  }
}
