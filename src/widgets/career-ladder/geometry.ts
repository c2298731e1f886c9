/** Rungs by number from the bottom, 0 first. */
export interface StairsRow {
  count: number;
  /** The way to light up, from one rung to a higher one. */
  way?: { from: number; to: number } | undefined;
  /** Moves that are no step to the next rung. */
  moves?: { from: number; to: number }[];
}

export interface StairsLayout {
  /** Height of the drawing in pixels; its width is 100. */
  height: number;
  /** Where each rung stands: percent from the start, percent wide, pixels above the ground. */
  treads: { x: number; width: number; rise: number }[];
  /** The edge of the stairs. */
  edge: string;
  /** All that lies under the edge. */
  ground: string;
  way?: string;
  moves: string[];
}

/** The lowest rung stands this high, and each next one this much higher. */
const firstRise = 28;
const mostRise = 46;
/** However many rungs, the stairs climb no higher than this. */
const mostHeight = 250;
/** How far under its treads a move is drawn. */
const moveDepth = 12;

/** Rising stairs: one tread a rung, as wide as the others, in percent of the width and pixels of height. */
export function layoutStairs({ count, way, moves = [] }: StairsRow): StairsLayout {
  const width = 100 / Math.max(1, count);
  const step = Math.min(mostRise, (mostHeight - firstRise) / Math.max(1, count - 1));
  const treads = Array.from({ length: count }, (_, i) => ({
    x: round(i * width),
    width: round(width),
    rise: Math.round(firstRise + i * step),
  }));
  const height = (treads.at(-1)?.rise ?? firstRise) + 2;
  const y = (i: number) => height - (treads[i]?.rise ?? 0);

  // From the start of a tread, along each and up to the next, to the end of the last.
  const edgeFrom = (from: number, to: number) =>
    treads
      .slice(from, to + 1)
      .map(({ x }, i) => `${i ? 'V' : `M${x},`}${y(from + i)}H${round((from + i + 1) * width)}`)
      .join('');
  const edge = edgeFrom(0, count - 1);
  const middle = (i: number) => round((i + 0.5) * width);
  // Level at its lower end and upright at its higher one, a bend stays under the edge of every step between.
  const bend = (from: number, to: number) => {
    const [low, high] = from < to ? [from, to] : [to, from];
    return `M${middle(low)},${y(low) + moveDepth}Q${middle(high)},${y(low) + moveDepth},${middle(high)},${y(high) + moveDepth}`;
  };

  return {
    height,
    treads,
    edge,
    ground: edge && `${edge}V${height}H0Z`,
    ...(way && way.from < way.to && { way: edgeFrom(way.from, way.to) }),
    moves: moves.map(({ from, to }) => bend(from, to)),
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
