import { executeServerCommand } from '@web/test-runner-commands';
import type { Page } from './page-server.js';

/** A page that listens to itself: see test/ui/pages/strict.js. */
export interface WatchedPage extends Window {
  violations: string[];
  faults: string[];
  warnings: string[];
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** A page of its own, under a policy, that holds what is given and nothing else. It is gone after the test. */
export async function openPage(content: string, policy = ''): Promise<WatchedPage> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '600';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8">
    <script src="/test/ui/pages/strict.js"></script><body>${content}</body></html>`;
  frame.src = await executeServerCommand<string, Page>('serve-page', { html, policy });
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.add(frame);
  await isLoaded;
  return frame.contentWindow as unknown as WatchedPage;
}

/** Waits until the widgets of a page have drawn; gives them. */
export async function settlePage(page: Document): Promise<Element[]> {
  const widgets = [...page.body.children].filter(({ localName }) => localName.includes('-'));
  for (const widget of widgets) await (widget as { updateComplete?: unknown }).updateComplete;
  return widgets;
}
