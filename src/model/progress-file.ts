import { readBase64, writeBase64 } from './base64.js';
import { type Progress, progressLimits, readProgress, writeProgress } from './progress.js';
import { progressMark } from './progress-mark.js';

/** A reader's progress and the `id` of the career it belongs to. */
export interface KeptProgress {
  career: string;
  progress: Progress;
}

/** Progress as the text of a file, for a reader to keep or to take to another device. */
export function writeProgressFile({ career, progress }: KeptProgress): string {
  return JSON.stringify({ format: progressMark, career, ...JSON.parse(writeProgress(progress)) }, null, 2);
}

/** Reads such a file. Undefined where the text is none; what is no part of progress is left out. */
export function readProgressFile(text: string): KeptProgress | undefined {
  if (text.length > progressLimits.file) return undefined;
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const { career } = (data ?? {}) as { career?: unknown };
    const progress = readProgress(data);
    return typeof career === 'string' && progress ? { career, progress } : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a page with progress in its fragment, the part of an address that no server is ever sent. */
export function writeProgressLink(kept: KeptProgress, page: string): string {
  const { career, progress } = kept;
  const text = JSON.stringify({ career, ...JSON.parse(writeProgress(progress)) });
  return `${page.split('#', 1)[0]}#${progressMark}=${writeBase64(text)}`;
}

/** Reads the progress in the fragment of an address, or in the fragment alone; undefined where there is none. */
export function readProgressLink(address: string): KeptProgress | undefined {
  const at = address.indexOf(`#${progressMark}=`);
  const text = at < 0 ? undefined : readBase64(address.slice(at + progressMark.length + 2));
  return text === undefined ? undefined : readProgressFile(text);
}
