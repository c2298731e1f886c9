import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { beforePrint } from './before-print.js';

/** So many widgets of one frame are drawn whole without asking: they may well be on the screen. */
const most = 8;
let fresh = 0;

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Whether a widget is, or once was, near the screen or about to be printed. What only eyes need can wait until then;
 * names and values, which are read and searched, cannot. What a server draws it draws whole.
 */
export class Nearness implements ReactiveController {
  isNear = isServer || isAmongFirst();
  private endPrint: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isNear) return;
    // Far enough to be drawn before a reader scrolls there.
    observer ??= new IntersectionObserver(tell, { rootMargin: '800px' });
    observer.observe(this.host);
    waiting.set(this.host, () => this.arrive());
    this.endPrint = beforePrint(() => this.arrive());
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    this.endPrint?.();
  }

  arrive(): void {
    if (this.isNear) return;
    this.isNear = true;
    this.hostDisconnected();
    this.host.requestUpdate();
  }
}

function tell(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
}

function isAmongFirst(): boolean {
  if (fresh++ === 0) requestAnimationFrame(() => (fresh = 0));
  return fresh <= most;
}
