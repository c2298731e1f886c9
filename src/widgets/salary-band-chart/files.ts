import type { Picture } from '../../exporters/picture.js';
import { toPNG } from '../../exporters/png.js';
import { toSVG } from '../../exporters/svg.js';
import type { Career } from '../../model/career.js';
import type { Phrases } from '../../text/phrases.js';
import { sayOrigin } from '../../ui/origin.js';
import type { SalaryLayout } from './geometry.js';
import type { OwnMark } from './own-pay.js';
import { pictureSalaryBands } from './picture.js';
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

export function writeSVG(drawn: Drawn): string {
  return toSVG(drawPicture(drawn));
}

/** `scale` pixels to one of the picture's own. */
export function writePNG(drawn: Drawn, scale: number): Promise<Blob> {
  return toPNG(drawPicture(drawn), scale);
}

function drawPicture({ career, notes, phrases, ...drawn }: Drawn): Picture {
  const sources = career?.sources.map(({ name }) => phrases.say('source', { name })) ?? [];
  return pictureSalaryBands({
    ...drawn,
    phrases,
    heading: phrases.heading('salaryTitle', career?.title),
    notes: [...(career ? sayOrigin(career, phrases) : []), ...sources, ...notes].join(' · '),
  });
}
