/** A ring or a piece of one: angles in radians, clockwise from the top. */
export interface Ring {
  radius: number;
  thickness: number;
  from: number;
  to: number;
}

/** Lines around the middle of a ring, to be drawn as thick as the ring and with round ends. */
export interface FilledRing {
  thickness: number;
  /** The whole of it. */
  track: string;
  /** The part that is filled; empty where nothing is. */
  done: string;
}

/** A ring filled from its start to a share from 0 to 1 (beyond: the nearest), as paths around its own middle. */
export function fillRing(share: number, { radius, thickness, from, to }: Ring): FilledRing {
  const line = drawPiece(radius - thickness / 2, thickness / 2);
  const filled = Math.min(1, Math.max(0, share || 0));
  return {
    thickness,
    track: line(from, to),
    done: filled > 0 ? line(from, from + filled * (to - from)) : '',
  };
}

/** An arc that ends where it begins is none to a browser, and has no round ends. */
const leastAngle = 0.01;

/** Round ends lie within a piece, so its line stops short of both. Of a piece too short for them a dot is left. */
function drawPiece(radius: number, end: number): (from: number, to: number) => string {
  const inset = Math.asin(end / radius);
  return (from, to) => {
    if (to - from >= 2 * Math.PI)
      return `M0,${-radius}A${radius},${radius},0,1,1,0,${radius}A${radius},${radius},0,1,1,0,${-radius}Z`;
    const start = from + inset;
    const stop = Math.max(start + leastAngle, to - inset);
    const point = (angle: number) => `${round(radius * Math.sin(angle))},${round(-radius * Math.cos(angle))}`;
    return `M${point(start)}A${radius},${radius},0,${stop - start > Math.PI ? 1 : 0},1,${point(stop)}`;
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
