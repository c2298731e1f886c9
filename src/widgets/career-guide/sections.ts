import type { Career } from '../../model/career.js';
import type { Messages } from '../../text/messages.js';

/** The parts of a guide in the order a reader wants them. */
export const sections = [
  'role',
  'ladder',
  'pay',
  'roadmap',
  'skills',
  'responsibilities',
  'environment',
  'compare',
  'advisor',
  'faq',
  'links',
  'progress',
] as const;

export type Section = (typeof sections)[number];

/** What a section is called in the table of contents. */
export const sectionNames: Record<Section, keyof Messages> = {
  role: 'guideRole',
  ladder: 'ladderTitleAlone',
  pay: 'salaryTitleAlone',
  roadmap: 'roadmapTitle',
  skills: 'skillsTitle',
  responsibilities: 'dutiesTitle',
  environment: 'guideEnvironment',
  compare: 'comparisonTitle',
  advisor: 'advisorTitle',
  faq: 'faqTitle',
  links: 'guideLinks',
  progress: 'readerProgressTitle',
};

const isPresent: Record<Section, (career: Career) => boolean> = {
  role: ({ role }) => role.length > 0,
  ladder: ({ levels }) => levels.length > 0,
  pay: ({ salaryBands }) => salaryBands.length > 0,
  roadmap: ({ steps }) => steps.length > 0,
  skills: ({ skills }) => skills.length > 0,
  responsibilities: ({ responsibilities }) => responsibilities.length > 0,
  environment: ({ environment }) => environment.length > 0,
  compare: ({ levels }) => levels.length > 1,
  advisor: ({ levels, skills, steps }) => levels.length > 0 && skills.length + steps.length > 0,
  faq: ({ faqs }) => faqs.length > 0,
  links: ({ links }) => links.length > 0,
  progress: ({ skills, steps }) => skills.length + steps.length > 0,
};

/** The sections to show: those asked for, in that order, else all; of these, the ones the document has something for. */
export function chooseSections(career: Career, asked: string | undefined): Section[] {
  const names = new Set(
    String(asked ?? '')
      .split(/[\s,]+/)
      .filter(Boolean),
  );
  const known = [...names].flatMap((name) => sections.find((section) => section === name) ?? []);
  return (known.length > 0 ? known : sections).filter((section) => isPresent[section](career));
}
