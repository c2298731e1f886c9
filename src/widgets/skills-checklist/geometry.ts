import { arc } from 'd3-shape';

export interface RingLayout {
  /** Side of the square the ring is drawn in. */
  size: number;
  /** The whole ring. */
  track: string;
  /** The part that is done, clockwise from the top; empty where nothing is. */
  done: string;
}

const size = 60;
const thickness = 7;

/** A ring filled to a share from 0 to 1, centred on its own middle. */
export function layoutRing(share: number): RingLayout {
  const ring = arc<{ to: number }>()
    .innerRadius(size / 2 - thickness)
    .outerRadius(size / 2)
    .startAngle(0)
    .endAngle(({ to }) => to * 2 * Math.PI)
    .digits(2);
  const filled = Math.min(1, Math.max(0, share || 0));
  return {
    size,
    track: ring({ to: 1 }) ?? '',
    done: filled > 0 ? (ring.cornerRadius(filled < 1 ? thickness / 2 : 0)({ to: filled }) ?? '') : '',
  };
}
