import { arabic, broken, extreme, german } from '../test/fixtures/index.js';
import { clinicalCareCoordinator, nothing, ownWords } from './careers.js';
import { choice, describeWidget, type WidgetStory } from './widget.js';

export default {
  title: 'Career roadmap',
  ...describeWidget('career-roadmap', ['rungs-step-change', 'rungs-progress-change'], {
    done: { control: 'object' },
    skipped: { control: 'object' },
    persist: choice('on', 'off'),
    shared: choice('on', 'off'),
  }),
};

export const Typical: WidgetStory = { args: { career: clinicalCareCoordinator, persist: 'off' } };

/** Two steps done, one left out on purpose. */
export const OnTheWay: WidgetStory = {
  args: { ...Typical.args, done: ['understand-the-role', 'study'], skipped: ['earn-a-certification'] },
};

export const AllDone: WidgetStory = {
  args: {
    career: { title: 'Baker', steps: [{ title: 'Find a bakery' }, { title: 'Learn the trade' }] },
    persist: 'off',
    done: ['find-a-bakery', 'learn-the-trade'],
  },
};

/** Every step states how long it takes, so the whole way does. */
export const Timed: WidgetStory = {
  args: {
    persist: 'off',
    career: {
      title: 'Baker',
      skills: [{ name: 'Knead' }],
      steps: [
        { title: 'Work on trial', duration: { minMonths: 1, maxMonths: 1 } },
        { title: 'Learn the trade', duration: { minMonths: 24, maxMonths: 36 }, skills: ['knead'] },
        { title: 'Work as a journeyman', duration: { minMonths: 12, maxMonths: null } },
      ],
    },
  },
};

export const OneStep: WidgetStory = {
  args: {
    career: { title: 'Baker', steps: [{ title: 'Find a bakery', body: ['Ask at the back door.'] }] },
    persist: 'off',
  },
};

/** Kept on the reader's device. */
export const Kept: WidgetStory = { args: { career: clinicalCareCoordinator } };

/** Forty steps, long words. */
export const Extreme: WidgetStory = { args: { career: extreme, persist: 'off' }, globals: { width: '320px' } };

export const Narrow: WidgetStory = { ...OnTheWay, globals: { width: '320px' } };

export const Narrowest: WidgetStory = { ...OnTheWay, globals: { width: '240px' } };

export const Dark: WidgetStory = { ...OnTheWay, globals: { theme: 'dark' } };

export const German: WidgetStory = { args: { career: german, persist: 'off' }, globals: { language: 'de' } };

export const RightToLeft: WidgetStory = {
  args: { career: arabic, persist: 'off' },
  globals: { language: 'ar', direction: 'rtl' },
};

export const Printed: WidgetStory = { ...OnTheWay, parameters: { isPrinted: true } };

export const Empty: WidgetStory = { args: { career: nothing } };

export const Loading: WidgetStory = { args: { src: 'career.json' }, parameters: { isSlow: true } };

/** Faults are listed; everything else is drawn. */
export const Broken: WidgetStory = { args: { career: broken, persist: 'off' } };

/** No document at all: the author's own HTML, and what to do. */
export const Failed: WidgetStory = { args: { career: '{"title": "Nurse", ', children: ownWords } };

/** No document at all: an ordinary list is what the widget draws from. Boxes ticked before stay ticked. */
export const OwnHTML: WidgetStory = {
  args: {
    persist: 'off',
    children: `<ol>
      <li><input type="checkbox" checked> <strong>Find a bakery</strong><p>Ask at the back door, early.</p></li>
      <li><strong>Learn the trade</strong><p>Two to three years.</p></li>
      <li>Open your own</li>
    </ol>`,
  },
};

export const ManyOnAPage: WidgetStory = {
  args: { career: { title: 'Baker', steps: [{ title: 'Find a bakery' }] }, persist: 'off', shared: 'off' },
  parameters: { times: 10 },
};
