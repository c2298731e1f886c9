import { pairAccent } from './accent.js';
import type { Choices } from './choices.js';

const names = ['--rungs-accent', '--rungs-on-accent', '--rungs-row', 'font-size'];

type Look = Pick<Choices, 'accent' | 'density' | 'theme'>;

const spacings = {
  usual: {},
  compact: { '--rungs-row': '40px', 'font-size': '0.9em' },
  roomy: { '--rungs-row': '64px', 'font-size': '1.0625em' },
} satisfies Record<Choices['density'], Record<string, string>>;

/** The CSS declarations that give widgets the chosen accent and density. */
export function writeLook({ accent, density }: Look): Record<string, string> {
  return { ...(accent !== undefined && accentOf(accent)), ...spacings[density] };
}

function accentOf(chosen: string): Record<string, string> {
  const { light, dark, onLight, onDark } = pairAccent(chosen);
  return {
    '--rungs-accent': inBoth(light, dark),
    '--rungs-on-accent': inBoth(onLight, onDark),
  };
}

function inBoth(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** Dresses an element. A style attribute would be blocked by a strict policy; what a script sets is not. */
export function wearLook(element: HTMLElement, choices: Look): void {
  const look = writeLook(choices);
  for (const name of names) element.style.setProperty(name, look[name] ?? '');
}

/** Declarations as they stand in a `style` attribute or between braces. */
export function writeDeclarations(look: Record<string, string>): string {
  return Object.entries(look)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}
