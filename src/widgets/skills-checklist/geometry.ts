import { type FilledRing, fillRing } from '../../chart/ring.js';

export interface RingLayout extends FilledRing {
  /** Side of the square the ring is drawn in. */
  size: number;
}

const size = 60;
const thickness = 7;

/** A ring filled to a share from 0 to 1, clockwise from the top, centred on its own middle. */
export function layoutRing(share: number): RingLayout {
  return { size, ...fillRing(share, { radius: size / 2, thickness, from: 0, to: 2 * Math.PI }) };
}
