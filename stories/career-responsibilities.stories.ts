import { arabic, broken, extreme, german, minimal } from '../test/fixtures/index.js';
import { clinicalCareCoordinator, nothing, ownWords } from './careers.js';
import { describeWidget, type WidgetStory } from './widget.js';

export default {
  title: 'Career responsibilities',
  ...describeWidget('career-responsibilities', [], {}),
};

export const Typical: WidgetStory = { args: { career: clinicalCareCoordinator } };

export const One: WidgetStory = {
  args: { career: { ...minimal, responsibilities: [{ title: 'The light', items: ['Keep it burning.'] }] } },
};

/** Read from the author's own HTML. */
export const OwnHTML: WidgetStory = {
  args: {
    children: `<h3>On the ward</h3><ul><li>Change dressings.</li><li>Give medicine.</li></ul>
<ul><li>At the desk<ul><li>Write down what was done.</li></ul></li></ul>`,
  },
};

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

/** All but the first category are folded. */
export const Narrow: WidgetStory = { ...Typical, globals: { width: '320px' } };

export const VeryNarrow: WidgetStory = { ...Typical, globals: { width: '240px' } };

export const Dark: WidgetStory = { ...Typical, globals: { theme: 'dark' } };

export const RightToLeft: WidgetStory = {
  args: { career: arabic },
  globals: { direction: 'rtl', language: 'ar' },
};

export const German: WidgetStory = { args: { career: german }, globals: { language: 'de' } };

/** Folded or not, everything is printed. */
export const Print: WidgetStory = { ...Typical, parameters: { isPrinted: true } };

export const ManyOnAPage: WidgetStory = { ...Typical, parameters: { times: 6 } };
