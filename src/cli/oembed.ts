import { basename } from 'node:path';
import { escapeHtml } from '../exporters/escape-html.js';
import type { Career } from '../model/career.js';
import { UsageError } from './io.js';
import { nameOutput, openOutput } from './output.js';

/** Writes what a page answers to who wants to show it; gives the address where the answer will be found. */
export type WriteOembed = (file: string, career: Career) => Promise<string>;

interface PageArgs {
  page?: boolean;
  out?: string;
  url?: string;
}

const extension = '.oembed.json';

/** Where the oEmbed answers of pages go: beside each page. Throws a `UsageError` where that, or its address, is unknown. */
export async function openOembed(files: readonly string[], { page, out, url }: PageArgs): Promise<WriteOembed> {
  if (!page) throw new UsageError('--oembed needs --page: a fragment has no address');
  if (!out || !/\.html?$|[\\/]$/i.test(out)) throw new UsageError('--oembed needs --out FILE.html or DIR/');
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new UsageError('--oembed needs --url: the whole address where the page will stand');
  const isFolder = /[\\/]$/.test(out);
  const write = await openOutput(files, out.replace(/\.html?$/i, extension), extension);
  return async (file, career) => {
    const address = new URL(isFolder ? `${nameOutput(file)}.html` : '', isFolder ? url.replace(/\/?$/, '/') : url).href;
    await write(file, answerOembed(career, address));
    const name = isFolder ? `${nameOutput(file)}${extension}` : basename(out).replace(/\.html?$/i, extension);
    return new URL(name, address).href;
  };
}

// Room for a chart where nobody tells the frame its height.
const width = 600;
const height = 600;

/** The answer about a page: https://oembed.com, of the type "rich". */
function answerOembed({ title }: Career, address: string): string {
  const { host, origin } = new URL(address);
  const html = `<iframe data-rungs src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: host,
    provider_url: origin,
    html,
    width,
    height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
