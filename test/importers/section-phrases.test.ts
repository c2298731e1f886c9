import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArticle } from '../../src/importers/article.js';
import { readMarkdown } from '../../src/importers/read-markdown.js';
import { recognizeSection } from '../../src/importers/sections.js';

/** Headings as career sites write them, about dental hygienists. */
const headings = {
  role: [
    'A Day in the Life of a Dental Hygienist',
    'Dental Hygienist Job Description',
    'About the Role',
    'Job Overview',
  ],
  skills: [
    'Key Qualities of a Dental Hygienist',
    'Personality Traits',
    'What Skills Do Dental Hygienists Need?',
    'Soft Skills',
    'What Makes a Good Dental Hygienist?',
  ],
  salary: [
    'Dental Hygienist Salary and Job Outlook',
    'Job Outlook and Salary for Dental Hygienists',
    'How Much Money Does a Dental Hygienist Make?',
    'How Much Do Dental Hygienists Make per Year?',
    'What Do Dental Hygienists Earn?',
    'Earning Potential',
    'Dental Hygienist Salary Ranges (US)',
    "What You'll Earn",
    'Salary Potential for Dental Hygienists',
  ],
  path: [
    'Career Path Options',
    'Growth Opportunities',
    'Career Growth Potential',
    'Job Levels',
    'Job Titles',
    'Dental Hygienist Career Levels',
  ],
  environment: ['Work Schedules', 'Working Hours', 'Work-Life Balance', 'Where Do Dental Hygienists Work?'],
  faqs: ['People Also Ask', 'Commonly Asked Questions', 'FAQs About Dental Hygienists'],
  conclusion: ['Next Steps', 'Your Next Steps', 'The Bottom Line'],
  related: ['Related Careers', 'Table of Contents'],
};

for (const [kind, texts] of Object.entries(headings))
  describe(`headings of ${kind}`, () => {
    for (const text of texts) test(text, () => assert.equal(recognizeSection(text, 'Dental Hygienist'), kind));
  });

describe('questions as high as the heading above them', () => {
  const asked = ['## FAQ', '## How much do potters make?', 'Little.', '## What skills do potters need?', 'Patience.'];

  test('are asked there, whatever they are about', () => {
    const { document } = readArticle(
      readMarkdown(['# How to Become a Potter', ...asked, '## Salary', '- Potter: $1'].join('\n\n')),
    );
    assert.deepEqual(
      document.faqs?.map(({ question }) => question),
      ['How much do potters make?', 'What skills do potters need?'],
    );
    assert.equal(document.salaryBands?.length, 1);
  });

  test('open sections where questions stand lower', () => {
    const lines = ['# Potter', '## FAQ', '### Is clay heavy?', 'Yes.', '## What skills do potters need?', '- Patience'];
    const { document } = readArticle(readMarkdown(lines.join('\n\n')));
    assert.equal(document.faqs?.length, 1);
    assert.deepEqual(document.skills, [{ name: 'Patience' }]);
  });
});
