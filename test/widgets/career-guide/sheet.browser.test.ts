import { expect } from 'chai';
import clinicalCareCoordinator from '../../../src/examples/clinical-care-coordinator.json' with { type: 'json' };
import { parseCareer } from '../../../src/model/parse.js';
import { noProgress, type Progress } from '../../../src/model/progress.js';
import { Phrases } from '../../../src/text/phrases.js';
import { drawSheet } from '../../../src/widgets/career-guide/sheet/print.js';
import { extreme, minimal } from '../../fixtures/index.js';

const frames: HTMLIFrameElement[] = [];

/** A sheet in a document of its own, as wide as a page. */
function draw(
  document_: unknown,
  progress: Partial<Progress> = {},
  direction = 'ltr',
): { page: Document; sheet: HTMLElement } {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 210mm; block-size: 297mm';
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument!;
  const { career } = parseCareer(document_);
  drawSheet(page, { career: career!, progress: { ...noProgress, ...progress }, phrases: new Phrases('en') }, direction);
  return { page, sheet: page.body.firstElementChild!.shadowRoot!.firstElementChild as HTMLElement };
}

const textsOf = (sheet: HTMLElement, selector: string) =>
  [...sheet.querySelectorAll(selector)].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

describe('the career sheet', () => {
  it('holds ladder, pay, skills, steps and notes', () => {
    const { page, sheet } = draw(clinicalCareCoordinator, {
      checked: ['communication'],
      done: ['understand-the-role'],
      skipped: ['study'],
      notes: { 'understand-the-role': 'Ask <b>Ann</b>' },
      links: { study: [{ title: 'School', url: 'https://school.example/' }] },
      profile: { level: 'coordinator', target: 'senior' },
    });
    expect(page.title).to.equal('Clinical Care Coordinator');
    expect(textsOf(sheet, '.rungs .marked')).to.deep.equal([
      'Senior Clinical Care Coordinator Target 5 years and more · $70,000 to $90,000 a year',
      'Clinical Care Coordinator You are here 2–5 years · $50,000 to $70,000 a year',
    ]);
    expect(sheet.querySelectorAll('.band')).to.have.lengthOf(5);
    expect(textsOf(sheet, 'small')).to.deep.equal(['1 of 15', '1 of 10']);
    expect(sheet.querySelectorAll('.skills path, .steps path')).to.have.lengthOf(2);
    expect(textsOf(sheet, '.jotting')).to.deep.equal(['Ask <b>Ann</b>', 'School']);
    expect(textsOf(sheet, '.skipped')).to.have.lengthOf(1);
  });

  it('has what it needs to look right in a document of its own', () => {
    const { sheet } = draw(clinicalCareCoordinator);
    expect(getComputedStyle(sheet.querySelector('.skills')!).columnCount).to.equal('3');
  });

  for (const [name, document_] of Object.entries({ clinicalCareCoordinator, extreme, minimal })) {
    it(`fits one page of A4 and of Letter: ${name}`, () => {
      const notes = Object.fromEntries(parseCareer(document_).career!.steps.map(({ id }) => [id, 'note '.repeat(100)]));
      const { page } = draw(document_, { notes });
      const { width, height } = page.body.firstElementChild!.getBoundingClientRect();
      const pixels = (mm: number) => (mm / 25.4) * 96;
      expect(height).to.be.at.most(pixels(279 - 24) + 1);
      expect(width).to.be.at.most(pixels(210) + 1);
      expect(page.documentElement.scrollWidth).to.be.at.most(Math.ceil(pixels(210)));
    });
  }

  it('is written right to left where the page is', () => {
    const { page } = draw(minimal, {}, 'rtl');
    expect(page.documentElement.dir).to.equal('rtl');
  });
});
