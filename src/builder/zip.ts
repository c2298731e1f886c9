import { strToU8, zipSync } from 'fflate';

/** Packs texts, by their paths, into one file. */
export function writeZip(texts: Record<string, string>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files)) as Uint8Array<ArrayBuffer>;
}
