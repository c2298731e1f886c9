import { arabic, broken, extreme, german, hourlyPounds } from '../test/fixtures/index.js';
import { clinicalCareCoordinator, nothing, ownWords } from './careers.js';
import { choice, describeWidget, levelChoice, type WidgetStory } from './widget.js';

export default {
  title: 'Career ladder',
  ...describeWidget('career-ladder', ['rungs-level-select'], {
    level: levelChoice,
    current: levelChoice,
    target: levelChoice,
    layout: choice('auto', 'stairs', 'list'),
  }),
};

export const Typical: WidgetStory = { args: { career: clinicalCareCoordinator } };

export const CurrentAndTarget: WidgetStory = {
  args: { career: clinicalCareCoordinator, current: 'coordinator', target: 'managerial', level: 'senior' },
};

/** A rail instead of stairs, however wide the page. */
export const List: WidgetStory = {
  args: { career: clinicalCareCoordinator, layout: 'list', current: 'coordinator', target: 'managerial' },
};

/** Sideways moves and ways off the ladder are dotted. */
export const Moves: WidgetStory = { args: { career: hourlyPounds } };

export const Empty: WidgetStory = { args: { career: nothing } };

export const Loading: WidgetStory = { args: { src: 'career.json' }, parameters: { isSlow: true } };

/** The author's own HTML stays while the document is on its way. */
export const LoadingOverOwnHTML: WidgetStory = {
  args: { src: 'career.json', children: ownWords },
  parameters: { isSlow: true },
};

/** Faults are listed; everything else is drawn. */
export const Broken: WidgetStory = { args: { career: broken } };

/** No document at all: the author's own HTML, and what to do. */
export const Failed: WidgetStory = { args: { career: '{"title": "Nurse", ', children: ownWords } };

export const Extreme: WidgetStory = { args: { career: extreme } };

export const Narrow: WidgetStory = { ...Typical, globals: { width: '320px' } };

export const VeryNarrow: WidgetStory = { ...Typical, globals: { width: '240px' } };

export const Dark: WidgetStory = { ...Typical, globals: { theme: 'dark' } };

export const RightToLeft: WidgetStory = {
  args: { career: arabic },
  globals: { direction: 'rtl', language: 'ar' },
};

export const German: WidgetStory = { args: { career: german }, globals: { language: 'de' } };

export const Print: WidgetStory = { ...Typical, parameters: { isPrinted: true } };

export const ManyOnAPage: WidgetStory = { ...Typical, parameters: { times: 6 } };
