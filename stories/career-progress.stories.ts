import example from '../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { noProgress } from '../src/model/progress.js';
import { writeProgressLink } from '../src/model/progress-file.js';
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

/** What stories keep stands apart from what a reader of Storybook keeps. */
const filed = { ...example, id: 'story-of-progress' };
const offered = { ...example, id: 'story-of-an-offer' };

const kept = {
  ...noProgress,
  checked: ['communication', 'compassion', 'shorthand'],
  ratings: { communication: 4 },
  done: ['understand-the-role', 'study'],
  skipped: ['apply'],
  notes: { study: 'Evening courses start in March.\nAsk for the fee waiver.' },
  links: { study: [{ title: 'College of nursing', url: 'https://college.example/nursing' }] },
  profile: { level: 'entry', target: 'senior', years: 2, pay: 48000, payPeriod: 'year', hoursPerWeek: 38 } as const,
};

/** Ticks, ratings, notes, links and what the reader says of themselves; one skill is no longer in the document. */
export const Kept: WidgetStory = { args: { career: filed }, parameters: { kept, waitsFor: '.kind' } };

export const KeptNarrow: WidgetStory = { ...Kept, globals: { width: '320px' } };

export const KeptDark: WidgetStory = { ...Kept, globals: { theme: 'dark' } };

export const KeptRightToLeft: WidgetStory = { ...Kept, globals: { language: 'ar', direction: 'rtl' } };

export const KeptPrinted: WidgetStory = {
  ...Kept,
  parameters: { ...Kept.parameters, isPrinted: true },
};

/** The reader came by a link that somebody made on another device. */
export const Offered: WidgetStory = {
  args: { career: offered },
  parameters: {
    fragment: new URL(writeProgressLink({ career: offered.id, progress: kept }, 'https://example.org/')).hash,
    waitsFor: '.offer',
  },
};

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
