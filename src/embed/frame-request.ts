import { readBase64, writeBase64 } from '../model/base64.js';

/** What a frame is asked to show. */
export interface FrameRequest {
  tag: string;
  attributes: Record<string, string>;
  /** CSS declarations for accent and spacing: `--rungs-…` and `font-size`. */
  look?: Record<string, string>;
  /** The document itself, as JSON text; undefined where `src` names one. */
  career?: string;
}

const unasked = new Set(['tag', 'career', 'secret', 'endpoint']);

/**
 * Reads the fragment of a frame's address: `#tag=salary-band-chart&src=…&level=senior`, or `career=` with the document
 * in base64url. Accent and spacing are the custom properties they are anywhere else (`--rungs-accent=#b3261e`); every other
 * pair is an attribute. `endpoint` is none of them: an address must not decide who hears a
 * reader's questions. Undefined where no widget is named; a `career` that cannot be read is left out.
 */
export function readFrameRequest(fragment: string): FrameRequest | undefined {
  const pairs = readPairs(fragment);
  const tag = pairs.get('tag');
  if (!tag || !/^[a-z]+(-[a-z]+)+$/.test(tag)) return undefined;
  const career = readBase64(pairs.get('career') ?? '') || undefined;
  const attributes = [...pairs].filter(([name]) => /^[a-z][a-z-]*$/.test(name) && !unasked.has(name) && !isLook(name));
  const look = [...pairs].filter(([name, value]) => isLook(name) && isPlainValue(value));
  return {
    tag,
    attributes: Object.fromEntries(attributes),
    ...(look.length > 0 && { look: Object.fromEntries(look) }),
    ...(career !== undefined && { career }),
  };
}

/** What WordPress wants repeated with every height. */
export function readSecret(fragment: string): string | undefined {
  const secret = readPairs(fragment).get('secret');
  return secret && /^[\w-]{1,64}$/.test(secret) ? secret : undefined;
}

// WordPress appends `?secret=…` to a fragment that is there already.
function readPairs(fragment: string): URLSearchParams {
  return new URLSearchParams(fragment.replace(/^#/, '').replaceAll('?', '&'));
}

/** The fragment that asks for a widget; `career` is a document as JSON text. */
export function writeFrameRequest({ tag, attributes, look, career }: FrameRequest): string {
  const pairs = new URLSearchParams({ tag, ...attributes, ...look });
  if (career !== undefined) pairs.set('career', writeBase64(career));
  return `#${pairs}`;
}

function isLook(name: string): boolean {
  return name === 'font-size' || /^--rungs-[a-z-]+$/.test(name);
}

/** Numbers, colours and `light-dark()`: nothing that could load anything. */
function isPlainValue(value: string): boolean {
  return value.length <= 100 && /^[\w#%.,() -]+$/.test(value) && !/url|image|src|attr|var/i.test(value);
}
