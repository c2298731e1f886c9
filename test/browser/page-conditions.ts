import { setViewport as commandViewport, executeServerCommand } from '@web/test-runner-commands';

/** What the reader's system asks for, as media queries see it. */
export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
}

const usualViewport = { width: 800, height: 600 };
let isChanged = false;

// Test files share a page, one after the other.
afterEach(async () => {
  if (!isChanged) return;
  isChanged = false;
  await executeServerCommand('emulate-media-features', {});
  await commandViewport(usualViewport);
});

/** Makes media queries answer as given, until the test ends. What is not given is as usual. */
export async function emulateMedia(media: Media): Promise<void> {
  isChanged = true;
  await executeServerCommand('emulate-media-features', media);
}

/** Makes the window that large, in CSS pixels, until the test ends. */
export async function setViewport(viewport: { width: number; height: number }): Promise<void> {
  isChanged = true;
  await commandViewport(viewport);
}
