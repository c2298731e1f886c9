import { createReadStream } from 'node:fs';
import { decodeText } from '../importers/decode-text.js';
import { limits } from '../model/limits.js';
import type { Io } from './io.js';

/** As many bytes as the longest document may take in UTF-8. */
const mostBytes = limits.json * 4;

/** The text of a file, or of standard input where it is `-`. Throws a short Error. */
export async function readText(file: string, io: Io): Promise<string> {
  return decodeText(await readBytes(file === '-' ? io.readIn() : createReadStream(file)));
}

async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > mostBytes) throw new Error(`expected at most ${mostBytes} bytes, received more`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw new Error(tellFault(error));
  }
  return Buffer.concat(chunks);
}

function tellFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'this is a folder';
  if (code === 'EACCES') return 'this file may not be read';
  return message;
}
