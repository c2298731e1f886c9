import { broken } from '../test/fixtures/index.js';
import { clinicalCareCoordinator, nothing, ownWords } from './careers.js';
import { choice, describeWidget, type WidgetStory } from './widget.js';

export default {
  title: 'Career progress',
  ...describeWidget('career-progress', ['rungs-progress-change'], {
    persist: choice('on', 'off'),
    shared: choice('on', 'off'),
  }),
};

/** Nothing ticked, written or said yet. */
export const Typical: WidgetStory = { args: { career: clinicalCareCoordinator } };

/** Progress that lasts until the page is left. */
export const NotKept: WidgetStory = { args: { ...Typical.args, persist: 'off' } };

export const Narrow: WidgetStory = { ...Typical, globals: { width: '320px' } };

export const Dark: WidgetStory = { ...Typical, globals: { theme: 'dark' } };

export const German: WidgetStory = { ...Typical, globals: { language: 'de' } };

export const RightToLeft: WidgetStory = { ...Typical, globals: { language: 'ar', direction: 'rtl' } };

export const Printed: WidgetStory = { ...Typical, parameters: { isPrinted: true } };

export const Empty: WidgetStory = { args: { career: nothing } };

export const Loading: WidgetStory = { args: { src: 'career.json' }, parameters: { isSlow: true } };

/** Faults are listed; everything else is drawn. */
export const Broken: WidgetStory = { args: { career: broken } };

/** No document at all: the author's own HTML, and what to do. */
export const Failed: WidgetStory = { args: { career: '{"title": "Nurse", ', children: ownWords } };
