type Rgb = [red: number, green: number, blue: number];

const paper: Rgb = [255, 255, 255];
const night: Rgb = [16, 21, 31];
/** What text needs against its background (WCAG 2.2, 1.4.3). */
const readable = 4.5;

/** One accent for light pages, one for dark ones, and the text on each. */
export interface Accent {
  light: string;
  dark: string;
  onLight: string;
  onDark: string;
}

/** The accent of an author (`#rrggbb`) with what belongs to it: lighter on dark pages, until words in it can be read. */
export function pairAccent(accent: string): Accent {
  const light = readColour(accent);
  const dark = mixUntilReadable(light, paper, night);
  return {
    light: writeColour(light),
    dark: writeColour(dark),
    onLight: writeColour(betterOn(light)),
    onDark: writeColour(betterOn(dark)),
  };
}

/** The nearest darker accent that can be read on white; undefined where the accent itself can. */
export function suggestAccent(accent: string): string | undefined {
  const colour = readColour(accent);
  if (contrastOf(colour, paper) >= readable) return undefined;
  return writeColour(mixUntilReadable(colour, [0, 0, 0], paper));
}

/** Contrast with white, from 1 to 21. */
export function contrastWithPaper(accent: string): number {
  return contrastOf(readColour(accent), paper);
}

function mixUntilReadable(colour: Rgb, end: Rgb, background: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = colour.map((part, i) => Math.round(part + (end[i]! - part) * share)) as Rgb;
    if (contrastOf(mixed, background) >= readable) return mixed;
  }
  return end;
}

function betterOn(colour: Rgb): Rgb {
  return contrastOf(colour, paper) >= contrastOf(colour, night) ? paper : night;
}

/** Contrast of two colours as WCAG defines it. */
function contrastOf(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminanceOf(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readColour(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
}

function writeColour(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
