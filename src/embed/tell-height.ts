/**
 * Tells the page around a frame how high its content is, now and whenever that changes: to our host script, and to
 * WordPress, which wants its `secret` repeated (https://developer.wordpress.org/reference/functions/wp_embed_template/).
 */
export function tellHeight(secret: string | undefined): void {
  const page = document.documentElement;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // A height is no secret, and a frame cannot know who is around it.
    parent.postMessage({ type: 'rungs-height', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(tell).observe(page);
}
