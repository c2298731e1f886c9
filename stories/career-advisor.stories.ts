import { arabic, broken, extreme, german, hourlyPounds } from '../test/fixtures/index.js';
import { clinicalCareCoordinator, nothing, ownWords } from './careers.js';
import { choice, describeWidget, type WidgetStory } from './widget.js';

export default {
  title: 'Career advisor',
  ...describeWidget('career-advisor', ['rungs-advice'], {
    profile: { control: 'object' },
    endpoint: { control: 'text' },
    persist: choice('on', 'off'),
    shared: choice('on', 'off'),
  }),
};

/** The reader has said nothing yet. */
export const Typical: WidgetStory = { args: { career: clinicalCareCoordinator, persist: 'off' } };

export const OnTheWay: WidgetStory = {
  args: {
    ...Typical.args,
    profile: { level: 'coordinator', target: 'senior', years: 3, pay: 64000, credentials: ['rn'] },
  },
};

/** The document does not say how many years the target takes: the way is told by rungs. */
export const YearsUnknown: WidgetStory = {
  args: { ...Typical.args, profile: { level: 'entry', target: 'managerial', years: 1, pay: 48000 } },
};

/** Only what the reader has to offer; no level said. */
export const YearsAlone: WidgetStory = { args: { ...Typical.args, profile: { years: 4 } } };

export const NothingMissing: WidgetStory = {
  args: {
    persist: 'off',
    career: {
      title: 'Baker',
      levels: [
        { id: 'apprentice', title: 'Apprentice', experience: { min: 0, max: 3 } },
        { id: 'master', title: 'Master baker', experience: { min: 5 } },
      ],
      credentials: [{ id: 'diploma', title: 'Master craftsman’s diploma', requirement: 'required' }],
      skills: [],
      steps: [{ id: 'trial', title: 'Work on trial' }],
    },
    profile: { level: 'apprentice', target: 'master', years: 6, credentials: ['diploma'] },
  },
};

export const TargetBelow: WidgetStory = { args: { ...Typical.args, profile: { level: 'senior', target: 'entry' } } };

/** Pay by the hour, compared with pay by the month. */
export const HourlyPay: WidgetStory = {
  args: { career: hourlyPounds, persist: 'off', profile: { pay: 2100, payPeriod: 'month', hoursPerWeek: 30 } },
};

/** The host has an endpoint of its own for questions. */
export const WithEndpoint: WidgetStory = {
  args: { ...OnTheWay.args, endpoint: 'https://chat.example/completions' },
  parameters: { waitsFor: '.ask-form' },
};

/** Long words, long lists. */
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
