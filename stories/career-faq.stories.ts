import { arabic, broken, extreme, german, minimal } from '../test/fixtures/index.js';
import { clinicalCareCoordinator, nothing, ownWords } from './careers.js';
import { describeWidget, type WidgetStory } from './widget.js';

export default {
  title: 'Career FAQ',
  ...describeWidget('career-faq', [], {
    open: { control: 'object' },
    jsonLd: { control: 'boolean' },
  }),
};

export const Typical: WidgetStory = { args: { career: clinicalCareCoordinator } };

export const Open: WidgetStory = { args: { ...Typical.args, open: ['how-long', 'is-it-stressful'] } };

/** Too few to open all at once. */
export const One: WidgetStory = {
  args: { career: { ...minimal, faqs: [{ question: 'Is it cold up there?', answer: 'In winter, yes.' }] } },
};

/** Read from the author's own HTML. */
export const OwnHTML: WidgetStory = {
  args: {
    open: ['nights'],
    children: `<details id="nights"><summary>Do I work at night?</summary><p>One week in four.</p></details>
<dl><dt>Is there training?</dt><dd>Three years of it, paid.</dd></dl>
<h3>What do I wear?</h3><p>What the ward gives you.</p>`,
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

/** So many that a field finds them by a word. */
export const Extreme: WidgetStory = { args: { career: extreme, open: ['question-0', 'question-29'] } };

export const Narrow: WidgetStory = { ...Open, globals: { width: '320px' } };

export const VeryNarrow: WidgetStory = { ...Open, globals: { width: '240px' } };

export const Dark: WidgetStory = { ...Open, globals: { theme: 'dark' } };

export const RightToLeft: WidgetStory = {
  args: { career: arabic, open: ['degree'] },
  globals: { direction: 'rtl', language: 'ar' },
};

export const German: WidgetStory = {
  args: { career: german, open: ['schichtdienst'] },
  globals: { language: 'de' },
};

/** Every answer is printed. */
export const Print: WidgetStory = { ...Typical, parameters: { isPrinted: true } };

export const ManyOnAPage: WidgetStory = { ...Typical, parameters: { times: 6 } };
