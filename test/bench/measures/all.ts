import { bytes } from './bytes.js';
import { manyMeasures } from './many.js';
import type { Measure } from './measure.js';
import { oneMeasures } from './one.js';
import { paintMeasures } from './paint.js';

export const measures: Measure[] = [bytes, ...paintMeasures, ...manyMeasures, ...oneMeasures];
