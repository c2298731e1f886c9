import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

type LocalizedHost = ReactiveControllerHost & HTMLElement;

/** The `lang` of the host or of what surrounds it, out through shadow roots. On a server, the host's own. */
export function nearestLang(host: HTMLElement): string | undefined {
  const own = host.getAttribute('lang');
  if (own || isServer) return own || undefined;
  for (let element: Element | null = host; element; ) {
    const named: Element | null = element.closest('[lang]');
    const lang = named?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = (named ?? element).getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

// One observer serves every widget of a page, and is closed with the last.
const hosts = new Set<LocalizedHost>();
let observer: MutationObserver | undefined;

/** Redraws its host when the language of the page changes. */
export class LangObserver implements ReactiveController {
  constructor(private readonly host: LocalizedHost) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (observer) return;
    observer = new MutationObserver(() => {
      for (const host of hosts) host.requestUpdate();
    });
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }
}
