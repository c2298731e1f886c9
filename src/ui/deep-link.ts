import type { ReactiveController, ReactiveControllerHost } from 'lit';

// A fragment is answered once, however many widgets of a page hold what it names.
const links = new Set<DeepLink>();

/**
 * Leads to what the fragment of the page's address names inside a widget, where the browser cannot look: once when the
 * widget is first drawn with it, and whenever the fragment changes. An element of the page with that id comes first.
 */
export class DeepLink implements ReactiveController {
  private wanted: string | undefined;
  private hasRead = false;

  /** `onTarget` shows the entry of that id, in the drawn widget; false where there is none. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly onTarget: (id: string) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (links.size === 0) window.addEventListener('hashchange', followAll);
    links.add(this);
    // A widget that is moved does not lead there again.
    if (this.hasRead) return;
    this.hasRead = true;
    this.wanted = readFragment();
  }

  hostDisconnected(): void {
    links.delete(this);
    if (links.size === 0) window.removeEventListener('hashchange', followAll);
  }

  hostUpdated(): void {
    // What is shown may change the host, which an update under way must not.
    if (this.wanted !== undefined) queueMicrotask(() => this.follow());
  }

  want(id: string | undefined): void {
    this.wanted = id;
  }

  follow(): void {
    const id = this.wanted;
    if (id === undefined || !this.host.isConnected) return;
    const own = document.getElementById(id);
    if (own && !this.host.contains(own)) this.wanted = undefined;
    else if (this.onTarget(id)) for (const link of links) link.want(undefined);
  }
}

function followAll(): void {
  const id = readFragment();
  for (const link of links) link.want(id);
  for (const link of links) link.follow();
}

/** The id that the address names; undefined where it names none. What is no UTF-8 is taken as written. */
function readFragment(): string | undefined {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text) || undefined;
  } catch {
    return text;
  }
}
