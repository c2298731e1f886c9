import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { beforePrint } from './before-print.js';

/** So many widgets of one frame are drawn whole without asking: they may well be on the screen. */
const most = 4;
let fresh = 0;

const watched = new WeakMap<Element, Nearness>();
let observer: IntersectionObserver | undefined;

/**
 * How far a widget is from the screen. What only eyes need is drawn once a widget was near, or is printed; names and
 * values, which are read and searched, cannot wait. What is far now need not be laid out.
 */
export class Nearness implements ReactiveController {
  /** Whether it is, or once was, near. What a server draws it draws whole. */
  wasNear = isServer || isAmongFirst();
  /** Whether it is far now, as far as is known. */
  isFar = !this.wasNear;
  private endPrint: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onMove: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Far enough to be drawn before a reader scrolls there.
    observer ??= new IntersectionObserver(tell, { rootMargin: '800px' });
    observer.observe(this.host);
    watched.set(this.host, this);
    if (!this.wasNear) this.endPrint = beforePrint(() => this.draw());
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
    this.endPrint?.();
  }

  /** Draws all of it from now on. */
  draw(): void {
    if (this.wasNear) return;
    this.wasNear = true;
    this.endPrint?.();
    this.host.requestUpdate();
  }

  /** What a server drew is there: it is far only once that is known. */
  takeWhole(): void {
    this.isFar = false;
    this.draw();
  }

  move(isFar: boolean): void {
    this.isFar = isFar;
    if (!isFar) this.draw();
    this.onMove();
  }
}

function tell(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) watched.get(target)?.move(!isIntersecting);
}

function isAmongFirst(): boolean {
  if (fresh++ === 0) requestAnimationFrame(() => (fresh = 0));
  return fresh <= most;
}
