import { tellHeight } from './tell-height.js';

/**
 * What a page in a frame owes the page around it: its height, the light or dark it is asked for, and links that lead
 * the reader's page rather than the frame. Does nothing on a page that stands alone.
 */
export function standInFrame(secret: string | undefined): void {
  if (parent === window) return;
  tellHeight(secret);
  window.addEventListener('message', takeScheme);
  window.addEventListener('click', leadOut, { capture: true });
}

/** The page around says whether it is light or dark; nobody else is listened to. */
function takeScheme({ source, data }: MessageEvent): void {
  if (source !== parent || data?.type !== 'rungs-scheme') return;
  if (data.scheme === 'light' || data.scheme === 'dark') document.documentElement.style.colorScheme = data.scheme;
}

function leadOut(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && !link.target && withoutFragment(link.href) !== withoutFragment(location.href)) link.target = '_top';
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
