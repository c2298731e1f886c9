import { isServer, noChange, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { beforePrint } from '../../ui/before-print.js';

/** Beyond so many, the bands of a list are laid out, and drawn, when they come near the screen. */
export const many = 60;
/**
 * So many bands, a run, come and go together: each run costs its browser a look, in every frame, whether it is near. The
 * height that styles hold for one is of as many.
 */
export const runLength = 10;
/** Runs of many bands that are drawn at once, a screenful and more; the others follow in pieces while the browser is idle. */
const first = 2;
const largestPiece = 100;

const event = 'contentvisibilityautostatechange';

/**
 * Which of the many bands of one list stand in the page, which of those are as the newest document has them, and which are, or once
 * were, near the screen, run by run. Names and figures in words are there of all that stand.
 */
export class NearBands implements ReactiveController {
  // Places of runs on the screen now, as far as is known, and of those that ever were near it.
  private readonly seen = new Set<number>();
  private readonly drawn = new Set<number>();
  private observer: IntersectionObserver | undefined;
  private standing = first;
  private total = 0;
  // How many runs are as the newest document has them: in the page, and once the next drawing is done.
  private done = 0;
  private current = 0;
  private isComing = false;
  private endPrint: (() => void) | undefined;

  /** `isAll` where a server has drawn them already. Browsers that tell nothing of what comes near draw all as well. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private isAll: boolean,
  ) {
    this.isAll ||= isServer || !(`on${event}` in HTMLElement.prototype);
    host.addController(this);
  }

  /** There are others to draw: first those that are near. */
  renew(): void {
    this.total = this.done = this.current = 0;
  }

  /** The runs that stand by now. */
  take<Row>(rows: Row[]): Row[][] {
    this.total = Math.ceil(rows.length / runLength);
    const length = this.isAll ? this.total : Math.min(this.total, this.standing);
    return Array.from({ length }, (_, run) => rows.slice(run * runLength, (run + 1) * runLength));
  }

  /** Puts all that are still to come into the page; false where all stand already. */
  standAll(): boolean {
    const isLacking = !this.isAll && this.standing < this.total;
    if (isLacking) this.stand(this.total);
    return isLacking;
  }

  /** Whether the bands of a run are to be drawn, not only said. */
  has(run: number): boolean {
    return this.isAll || !this.isLater(run) || this.drawn.has(run);
  }

  /** Whether a run is not among those that are drawn at once. */
  isLater(run: number): boolean {
    return run >= first;
  }

  /** Whether what stands of a run may stay as it is: nobody sees it, and its turn has been or is yet to come. */
  canWait(run: number): boolean {
    return !this.isAll && this.isLater(run) && !this.seen.has(run) && (run < this.done || run >= this.current);
  }

  hostConnected(): void {
    this.endPrint = beforePrint(() => {
      this.isAll = true;
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.endPrint?.();
    this.observer?.disconnect();
    this.seen.clear();
  }

  hostUpdated(): void {
    this.done = this.current;
    if (this.isAll || this.isComing || this.current >= this.total) return;
    this.isComing = true;
    whenIdle(() => {
      this.isComing = false;
      // Each piece has the browser draw a frame: few pieces, though none that would stop the page.
      this.stand(this.current + Math.min(Math.max(2 * this.current, 3 * first), largestPiece));
    });
  }

  private stand(count: number): void {
    this.current = count;
    this.standing = Math.max(this.standing, count);
    this.host.requestUpdate();
  }

  /** A run comes near, or goes. The event does not bubble. */
  readonly listener = {
    capture: true,
    handleEvent: ({ skipped, target }: ContentVisibilityAutoStateChangeEvent) => {
      // Near is several screens wide: of those runs, the ones that are seen do not wait.
      this.observer ??= new IntersectionObserver((entries) => this.look(entries), { rootMargin: '100px' });
      const run = target as HTMLElement;
      if (skipped) {
        this.observer.unobserve(run);
        this.seen.delete(placeOf(run));
        return;
      }
      this.observer.observe(run);
      this.drawn.add(placeOf(run));
      this.host.requestUpdate();
    },
  };

  private look(entries: IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) this.seen[isIntersecting ? 'add' : 'delete'](placeOf(target));
    if (this.current < this.total) this.host.requestUpdate();
  }
}

function placeOf(run: Element): number {
  return Number((run as HTMLElement).dataset.run);
}

class WaitDirective extends Directive {
  private drawn: string | undefined;

  render(canWait: boolean, state: string, draw: () => unknown): unknown {
    if (canWait && state === this.drawn) return noChange;
    this.drawn = state;
    return draw();
  }
}

/** Leaves what is drawn as it is where that can wait, and was drawn in the same state. */
export const wait = directive(WaitDirective);

/** Once what stands has been painted, and there is nothing else to do; a page that is never idle is not waited for. */
function whenIdle(run: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 1000 });
    else setTimeout(run, 50);
  });
}
