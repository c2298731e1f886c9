import type { Picture } from '../../exporters/picture.js';
import type { Career } from '../../model/career.js';
import type { Phrases } from '../../text/phrases.js';
import { sayOrigin } from '../../ui/origin.js';
import type { SalaryLayout } from './geometry.js';
import type { OwnMark } from './own-pay.js';
import type { PayGroup } from './rows.js';

/** A chart as it stands. */
export interface Drawn {
  career: Career | undefined;
  charts: { group: PayGroup; layout: SalaryLayout }[];
  phrases: Phrases;
  summary: string;
  notes: string[];
  /** The reader's own pay on the first axis, where it is shown. */
  salary: OwnMark | undefined;
  isRightToLeft: boolean;
}

/** The bands as published, as CSV. */
export async function writeCSV(career: Career): Promise<string> {
  const { toCSV } = await import('../../exporters/csv.js');
  return toCSV(career);
}

export async function writeSVG(drawn: Drawn): Promise<string> {
  const { toSVG } = await import('../../exporters/svg.js');
  return toSVG(await drawPicture(drawn));
}

/** `scale` pixels to one of the picture's own. */
export async function writePNG(drawn: Drawn, scale: number): Promise<Blob> {
  const { toPNG } = await import('../../exporters/png.js');
  return toPNG(await drawPicture(drawn), scale);
}

async function drawPicture({ career, notes, phrases, ...drawn }: Drawn): Promise<Picture> {
  const { pictureSalaryBands } = await import('./picture.js');
  const sources = career?.sources.map(({ name }) => phrases.say('source', { name })) ?? [];
  return pictureSalaryBands({
    ...drawn,
    phrases,
    heading: phrases.heading('salaryTitle', career?.title),
    notes: [...(career ? sayOrigin(career, phrases) : []), ...sources, ...notes].join(' · '),
  });
}
