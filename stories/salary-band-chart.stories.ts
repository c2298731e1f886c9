import { arabic, broken, extreme, german, hourlyPounds, minimal, percentiles } from '../test/fixtures/index.js';
import { clinicalCareCoordinator, nothing, ownWords } from './careers.js';
import { choice, describeWidget, levelChoice, type WidgetStory } from './widget.js';

export default {
  title: 'Salary band chart',
  ...describeWidget('salary-band-chart', ['rungs-level-select', 'rungs-period-change'], {
    level: levelChoice,
    period: choice('year', 'month', 'week', 'day', 'hour'),
    salary: { control: 'number' },
    view: choice('chart', 'table'),
    hoursPerWeek: { control: 'number' },
    daysPerWeek: { control: 'number' },
    weeksPerYear: { control: 'number' },
  }),
};

export const Typical: WidgetStory = { args: { career: clinicalCareCoordinator } };

export const HighlightedLevel: WidgetStory = { args: { career: clinicalCareCoordinator, level: 'senior' } };

export const YourPay: WidgetStory = { args: { career: clinicalCareCoordinator, level: 'senior', salary: 78_000 } };

export const ByTheHour: WidgetStory = { args: { career: clinicalCareCoordinator, period: 'hour' } };

export const Percentiles: WidgetStory = { args: { career: percentiles } };

/** Pounds and euros on axes of their own; medians alone, open ends, pay not stated. */
export const TwoCurrencies: WidgetStory = { args: { career: hourlyPounds } };

export const Table: WidgetStory = { args: { career: percentiles, view: 'table' } };

export const Minimal: WidgetStory = { args: { career: minimal } };

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
