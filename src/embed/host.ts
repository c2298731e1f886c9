// The script of a page that shows our frames: `<iframe data-rungs src="…/embed/index.html#…">`. Each frame is made as
// high as its content, and told whether the page is light or dark.
const most = 20_000;
const heights = new Map<HTMLIFrameElement, number>();
const scheme = matchMedia('(prefers-color-scheme: dark)');

addEventListener('message', ({ source, origin, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame) || data?.type !== 'rungs-height') return;
  const { height } = data;
  if (typeof height !== 'number' || !(height >= 0 && height <= most)) return;
  // However many messages come, a frame changes once between two paints.
  if (heights.size === 0) requestAnimationFrame(apply);
  heights.set(frame, height);
  tellScheme(frame);
});
scheme.addEventListener('change', () => frames().forEach(tellScheme));

function apply(): void {
  for (const [frame, height] of heights) frame.style.height = `${height}px`;
  heights.clear();
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-rungs]')];
}

function tellScheme(frame: HTMLIFrameElement): void {
  const used = getComputedStyle(frame).colorScheme;
  const isDark = used.includes('dark') && (scheme.matches || !used.includes('light'));
  const origin = originOf(frame);
  frame.contentWindow?.postMessage(
    { type: 'rungs-scheme', scheme: isDark ? 'dark' : 'light' },
    origin === 'null' ? '*' : origin,
  );
}

/** A sandbox without its own origin has the origin `null`; so has a frame that leads nowhere. */
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return isOpaque || !URL.canParse(src) ? 'null' : new URL(src).origin;
}
