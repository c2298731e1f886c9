import { isServer, noChange, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { beforePrint } from '../../ui/before-print.js';

/** Beyond so many, the bands of a list are laid out, and drawn, when they come near the screen. */
export const many = 60;
/** Of many, those that are drawn at once, a screenful and more; the others follow in pieces while the browser is idle. */
const first = 20;
const largestPiece = 1000;

const event = 'contentvisibilityautostatechange';

/**
 * Which of the many bands of one list stand in the page, which of those are as the newest document has them, and which are, or once
 * were, near the screen. Names and figures in words are there of all that stand.
 */
export class NearBands implements ReactiveController {
  // Places in the list: of bands near the screen now, and of those that ever were.
  private readonly near = new Set<number>();
  private readonly drawn = new Set<number>();
  private readonly places = new WeakMap<Element, number>();
  private standing = first;
  private current = 0;
  private total = 0;
  private isComing = false;
  private endPrint: (() => void) | undefined;

  /** `isAll` where a server has drawn them already. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private isAll: boolean,
  ) {
    this.isAll ||= isServer;
    host.addController(this);
  }

  /** There are others to draw: first those that are near. */
  renew(): void {
    this.total = 0;
    this.current = 0;
  }

  /** Those that stand by now. */
  take<Row>(rows: Row[]): Row[] {
    this.total = rows.length;
    return this.isAll ? rows : rows.slice(0, this.standing);
  }

  /** Puts all that are still to come into the page. */
  standAll(): void {
    this.stand(this.total);
  }

  /** Whether the band at this place is to be drawn, not only said. */
  has(place: number): boolean {
    return this.isAll || place < first || isUnknown || this.drawn.has(place);
  }

  /** Whether the band at this place is not among those that are drawn at once. */
  isLater(place: number): boolean {
    return place >= first;
  }

  /** Whether what stands at this place may still be of the document before. */
  canWait(place: number): boolean {
    return !this.isAll && place >= Math.max(first, this.current) && !this.near.has(place);
  }

  hostConnected(): void {
    this.endPrint = beforePrint(() => {
      this.isAll = true;
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.endPrint?.();
  }

  hostUpdated(): void {
    if (this.isAll || this.isComing || this.current >= this.total) return;
    this.isComing = true;
    whenIdle(() => {
      this.isComing = false;
      // Each piece has all that stand looked through: few pieces, though none that would stop the page.
      this.stand(Math.max(3 * first, this.current + Math.min(2 * this.current, largestPiece)));
    });
  }

  private stand(count: number): void {
    this.current = count;
    this.standing = Math.max(this.standing, count);
    this.host.requestUpdate();
  }

  /** A band comes near, or goes. The event does not bubble. */
  readonly listener = {
    capture: true,
    handleEvent: ({ skipped, target }: ContentVisibilityAutoStateChangeEvent) => {
      const band = target as HTMLElement;
      // Of thousands, all tell that they are far: only those that come near are looked for in the list.
      if (skipped) {
        this.near.delete(this.places.get(band) ?? -1);
        return;
      }
      const place = this.places.get(band) ?? [...(band.parentElement?.children ?? [])].indexOf(band);
      this.places.set(band, place);
      this.near.add(place);
      if (this.isAll || (this.drawn.has(place) && place < this.current)) return;
      this.drawn.add(place);
      this.host.requestUpdate();
    },
  };
}

class WaitDirective extends Directive {
  private isDrawn = false;

  render(canWait: boolean, draw: () => unknown): unknown {
    if (canWait && this.isDrawn) return noChange;
    this.isDrawn = true;
    return draw();
  }
}

/** Leaves what is drawn as it is where that can wait. */
export const wait = directive(WaitDirective);

/** Browsers that tell nothing of what comes near get all drawn. */
const isUnknown = !isServer && !(`on${event}` in HTMLElement.prototype);

/** Once what stands has been painted, and there is nothing else to do; a page that is never idle is not waited for. */
function whenIdle(run: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 1000 });
    else setTimeout(run, 50);
  });
}
