import { arc } from 'd3-shape';

/** A ring or a piece of one: angles in radians, clockwise from the top. */
export interface Ring {
  radius: number;
  thickness: number;
  from: number;
  to: number;
}

export interface FilledRing {
  /** The whole of it. */
  track: string;
  /** The part that is filled, with round ends; empty where nothing is. */
  done: string;
}

/** A ring filled from its start to a share from 0 to 1 (beyond: the nearest), as paths around its own middle. */
export function fillRing(share: number, { radius, thickness, from, to }: Ring): FilledRing {
  const ring = arc<{ to: number }>()
    .innerRadius(radius - thickness)
    .outerRadius(radius)
    .cornerRadius(thickness / 2)
    .startAngle(from)
    .endAngle(({ to: end }) => end)
    .digits(2);
  const filled = Math.min(1, Math.max(0, share || 0));
  return {
    track: ring({ to }) ?? '',
    done: filled > 0 ? (ring({ to: from + filled * (to - from) }) ?? '') : '',
  };
}
