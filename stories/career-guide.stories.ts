import { arabic, broken, extreme, german, hourlyPounds, minimal } from '../test/fixtures/index.js';
import { clinicalCareCoordinator } from './careers.js';
import { choice, describeWidget, levelChoice, type WidgetStory } from './widget.js';

export default {
  title: 'Career guide',
  ...describeWidget(
    'career-guide',
    ['rungs-level-select', 'rungs-skill-change', 'rungs-step-change', 'rungs-progress-change'],
    {
      sections: { control: 'text' },
      compare: { control: 'text' },
      current: levelChoice,
      target: levelChoice,
      endpoint: { control: 'text' },
      persist: choice('on', 'off'),
      shared: choice('on', 'off'),
    },
  ),
};

export const Typical: WidgetStory = { args: { career: clinicalCareCoordinator, persist: 'off' } };

/** Some of the sections, in an order of the host's own. */
export const SomeSections: WidgetStory = { args: { ...Typical.args, sections: 'pay ladder faq' } };

/** One section: no table of contents. */
export const OneSection: WidgetStory = { args: { ...Typical.args, sections: 'role' } };

export const Compared: WidgetStory = { args: { ...Typical.args, sections: 'compare', compare: 'entry senior' } };

/** A title and nothing else. */
export const Minimal: WidgetStory = { args: { career: minimal, persist: 'off' } };

/** Pay by the hour, in pounds. */
export const OnlyPay: WidgetStory = { args: { career: hourlyPounds, persist: 'off' } };

/** Long words and long lists. */
export const Extreme: WidgetStory = { args: { career: extreme, persist: 'off' }, globals: { width: '320px' } };

export const Narrow: WidgetStory = { ...Typical, globals: { width: '320px' } };

export const Wide: WidgetStory = { ...Typical, globals: { width: '1200px' } };

export const Dark: WidgetStory = { ...Typical, globals: { theme: 'dark' } };

export const German: WidgetStory = { args: { career: german, persist: 'off' }, globals: { language: 'de' } };

export const RightToLeft: WidgetStory = {
  args: { career: arabic, persist: 'off' },
  globals: { language: 'ar', direction: 'rtl' },
};

export const Printed: WidgetStory = { ...Typical, parameters: { isPrinted: true } };

/** Faults are listed by the part they concern; everything else is drawn. */
export const Broken: WidgetStory = { args: { career: broken, persist: 'off' } };

export const Loading: WidgetStory = { args: { src: 'career.json' }, parameters: { isSlow: true } };

/** No document at all: the author's own article, and what to do. */
export const Failed: WidgetStory = {
  args: { career: '{"title": "Nurse", ', children: '<h2>Nurse</h2><p>Nurses care for people who are ill.</p>' },
};

/** No document at all: an ordinary article, its lists and tables marked, is what the guide draws from. */
export const OwnHTML: WidgetStory = {
  args: {
    persist: 'off',
    children: `<h2>Baker</h2>
      <p data-field="summary">Bakers get up early so that others need not.</p>
      <ol data-rungs="career-ladder"><li>Apprentice</li><li>Journeyman</li><li>Master baker</li></ol>
      <table data-rungs="salary-band-chart">
        <tr><th>Level</th><th>Pay</th></tr>
        <tr><td>Apprentice</td><td>€12,000 – €15,000 per year</td></tr>
        <tr><td>Master baker</td><td>€40,000 – €52,000 per year</td></tr>
      </table>
      <ul data-rungs="skills-checklist"><li>Knead</li><li>Bake</li></ul>`,
  },
};
