import { type ImportResult, importCareer } from '../importers/import-career.js';
import { type Format, recognizeFormat } from '../importers/recognize.js';

/** A text to read, and what it is written in where the author said so. */
export interface ReadRequest {
  text: string;
  format?: Format;
}

export interface ReadResult extends ImportResult {
  format: Format;
}

// Runs beside the page, so that a long text does not hold it up.
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const format = data.format ?? recognizeFormat(data.text);
  postMessage({ ...importCareer(data.text, { format }), format } satisfies ReadResult);
});
