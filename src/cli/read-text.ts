import { createReadStream } from 'node:fs';
import { limits } from '../model/limits.js';
import type { Io } from './io.js';

/** As many bytes as the longest document may take in UTF-8. */
const mostBytes = limits.json * 4;

/**
 * The text of a file, or of standard input where it is `-`. A byte order mark decides between UTF-8 and UTF-16; what
 * is neither is read as Windows-1252, which old articles and spreadsheets are written in. Throws a short Error.
 */
export async function readText(file: string, io: Io): Promise<string> {
  const bytes = await readBytes(file === '-' ? io.readIn() : createReadStream(file));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
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
