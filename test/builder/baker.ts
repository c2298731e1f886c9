import { type Choices, firstChoices } from '../../src/builder/choices.js';
import type { Ingredients } from '../../src/builder/snippets/snippet.js';
import type { Career } from '../../src/model/career.js';
import { parseCareer } from '../../src/model/parse.js';

const { career } = parseCareer({
  id: 'baker',
  title: 'Baker & <b>confectioner</b>',
  currency: 'EUR',
  lang: 'en',
  levels: [{ id: 'low', title: 'Apprentice' }],
  salaryBands: [{ id: 'low', title: 'Apprentice', level: 'low', min: 20000, max: 25000 }],
  faqs: [{ question: 'Why?', answer: '</script><script>alert(1)</script>' }],
});

/** A small document with markup where none belongs. */
export const baker = career as Career;

export const hashes = {
  'salary-band-chart.js': 'sha384-CHART',
  'career-guide.js': 'sha384-GUIDE',
  'rungs.js': 'sha384-ALL',
  'enhance.js': 'sha384-ENHANCE',
  'host.js': 'sha384-HOST',
};

/** What a snippet of the baker is made of; a chart alone, unless it is said otherwise. */
export function mix(choices: Partial<Choices> = {}, changes: Partial<Ingredients> = {}): Ingredients {
  return {
    career: baker,
    choices: { ...firstChoices, tags: ['salary-band-chart'], ...choices },
    release: { version: '1.2.3', integrity: hashes },
    home: 'https://example.org/rungs/',
    ...changes,
  };
}
