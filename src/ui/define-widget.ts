import { version } from './version.js';

let hasSaid = false;

/**
 * Registers a tag. Where a page loads a widget twice, the first one stays; a copy of another version says so, once,
 * because what the page's author then sees is not what they just added.
 */
export function defineWidget(tag: string, widget: CustomElementConstructor): void {
  const first = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!first) customElements.define(tag, widget);
  else if (first.version !== version && !hasSaid) {
    hasSaid = true;
    const owner = first.version
      ? `drawn by Rungs ${first.version}, which this page loaded first. Load one version of Rungs.`
      : 'taken by another script of this page, and stays as it is.';
    // biome-ignore lint/suspicious/noConsole: the page works, only its author needs to know
    console.warn(`Rungs ${version}: <${tag}> is ${owner}`);
  }
}
