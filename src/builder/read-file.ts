/** Bytes that are worth reading: several times what an importer takes. */
const largest = 40_000_000;

/** The text of a file, or what to do where it holds none. */
export async function readFile(file: File): Promise<{ text: string } | { problem: string }> {
  if (file.size > largest) return { problem: `${file.name} is too large: at most 40 MB can be read.` };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { problem: `${file.name} could not be read. Choose it again, or paste its text.` };
  if (isBinary(text)) return { problem: `${file.name} is no text file. Open it, copy its text and paste it here.` };
  if (text.trim() === '') return { problem: `${file.name} is empty.` };
  return { text };
}

/** Texts hold no zero bytes, and hardly anything that is not UTF-8. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 10_000);
  return head.includes('\0') || (head.match(/\uFFFD/g)?.length ?? 0) > head.length / 50;
}
