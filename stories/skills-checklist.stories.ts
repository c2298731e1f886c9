import { arabic, broken, extreme, german, percentiles } from '../test/fixtures/index.js';
import { clinicalCareCoordinator, nothing, ownWords } from './careers.js';
import { choice, describeWidget, levelChoice, type WidgetStory } from './widget.js';

export default {
  title: 'Skills checklist',
  ...describeWidget('skills-checklist', ['rungs-skill-change', 'rungs-progress-change'], {
    level: levelChoice,
    checked: { control: 'object' },
    ratings: { control: 'object' },
    selfRating: { control: 'boolean' },
    required: { control: 'boolean' },
    disabled: { control: 'boolean' },
    persist: choice('on', 'off'),
    name: { control: 'text' },
  }),
};

export const Typical: WidgetStory = { args: { career: clinicalCareCoordinator, persist: 'off' } };

export const Ticked: WidgetStory = {
  args: { ...Typical.args, checked: ['communication', 'organization', 'medical-knowledge', 'compassion'] },
};

/** Only what a rung and those below it ask for. */
export const ForOneLevel: WidgetStory = { args: { ...Typical.args, level: 'senior', checked: ['communication'] } };

export const SelfRating: WidgetStory = {
  args: { career: percentiles, persist: 'off', selfRating: true, ratings: { sql: 3 }, checked: ['sql'] },
};

/** Ticks are kept on the reader's device. */
export const Kept: WidgetStory = { args: { career: clinicalCareCoordinator } };

export const Disabled: WidgetStory = { args: { ...Ticked.args, disabled: true } };

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
