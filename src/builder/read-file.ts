import { decodeText } from '../importers/decode-text.js';

/** Bytes that are worth reading: as many as the longest text an importer takes may have. */
const largest = 40_000_000;

/** The text of a file, or what to do where it holds none. */
export async function readFile(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > largest) return { problem: `${file.name} is too large: at most 40 MB can be read.` };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: `${file.name} could not be read. Choose it again, or paste its text.` };
  const text = decodeText(new Uint8Array(bytes));
  if (isBinary(text)) return { problem: `${file.name} is no text file. Open it, copy its text and paste it here.` };
  if (text.trim() === '') return { problem: `${file.name} is empty.` };
  return { text };
}

/** Documents and pictures hold control characters that no text has. */
function isBinary(text: string): boolean {
  const isControl = (code: number) => code < 9 || (code > 13 && code < 27);
  for (let i = 0; i < Math.min(text.length, 10_000); i++) if (isControl(text.charCodeAt(i))) return true;
  return false;
}
