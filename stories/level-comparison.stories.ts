import { arabic, broken, extreme, german, percentiles } from '../test/fixtures/index.js';
import { clinicalCareCoordinator, nothing, ownWords } from './careers.js';
import { describeWidget, levelChoice, type WidgetStory } from './widget.js';

export default {
  title: 'Level comparison',
  ...describeWidget('level-comparison', [], { from: levelChoice, to: levelChoice }),
};

export const Typical: WidgetStory = { args: { career: clinicalCareCoordinator } };

export const FarApart: WidgetStory = { args: { ...Typical.args, from: 'entry', to: 'managerial' } };

/** The second level stands below the first. */
export const Downward: WidgetStory = { args: { ...Typical.args, from: 'senior', to: 'entry' } };

export const Statistics: WidgetStory = { args: { career: percentiles } };

/** Long words and no end of levels. */
export const Extreme: WidgetStory = { args: { career: extreme }, globals: { width: '320px' } };

export const Narrow: WidgetStory = { ...FarApart, globals: { width: '320px' } };

export const Narrowest: WidgetStory = { ...FarApart, globals: { width: '240px' } };

export const Dark: WidgetStory = { ...FarApart, globals: { theme: 'dark' } };

export const German: WidgetStory = { args: { career: german }, globals: { language: 'de' } };

export const RightToLeft: WidgetStory = {
  args: { career: arabic },
  globals: { language: 'ar', direction: 'rtl' },
};

export const Printed: WidgetStory = { ...FarApart, parameters: { isPrinted: true } };

/** One level alone is nothing to compare. */
export const OneLevel: WidgetStory = { args: { career: { title: 'Baker', levels: [{ title: 'Baker' }] } } };

export const Empty: WidgetStory = { args: { career: nothing } };

export const Loading: WidgetStory = { args: { src: 'career.json' }, parameters: { isSlow: true } };

/** Faults are listed; everything else is drawn. */
export const Broken: WidgetStory = { args: { career: broken } };

/** No document at all: the author's own HTML, and what to do. */
export const Failed: WidgetStory = { args: { career: '{"title": "Nurse", ', children: ownWords } };

/** No document at all: an ordinary list is what the widget draws from. */
export const OwnHTML: WidgetStory = {
  args: { children: '<ol><li>Apprentice<ul><li>Helper</li></ul></li><li>Journeyman</li><li>Master baker</li></ol>' },
};
