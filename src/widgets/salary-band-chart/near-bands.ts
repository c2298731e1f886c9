import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { beforePrint } from '../../ui/before-print.js';

/**
 * Beyond so many, bands are laid out, and drawn, when they come near the screen. So many stand in the page from the
 * first drawing on; the others follow in pieces while the browser is idle.
 */
export const many = 60;
/** Bands that are drawn without asking: a first screenful, and more. */
const drawnFirst = 30;
const largestPiece = 1000;

const event = 'contentvisibilityautostatechange';

/**
 * Which of many bands stand in the page, and which of those are, or once were, near the screen. Names and figures in
 * words are there of all that stand.
 */
export class NearBands implements ReactiveController {
  private readonly ids = new Set<string>();
  private standing = many;
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

  /** Those that stand by now. */
  take<Row>(rows: Row[]): Row[] {
    this.total = Math.max(this.total, rows.length);
    return this.isAll ? rows : rows.slice(0, this.standing);
  }

  /** Puts all that are still to come into the page. */
  standAll(): void {
    this.standing = this.total;
    this.host.requestUpdate();
  }

  /** Whether the band at this index of `count` is to be drawn. */
  has(id: string, index: number, count: number): boolean {
    return this.isAll || count <= many || index < drawnFirst || isUnknown || this.ids.has(id);
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
    if (this.isAll || this.isComing || this.standing >= this.total) return;
    this.isComing = true;
    whenIdle(() => {
      this.isComing = false;
      // Each piece has all that stand looked through: few pieces, though none that would stop the page.
      this.standing += Math.min(2 * this.standing, largestPiece);
      this.host.requestUpdate();
    });
  }

  /** A band comes near, or goes. The event does not bubble. */
  readonly listener = {
    capture: true,
    handleEvent: ({ skipped, target }: ContentVisibilityAutoStateChangeEvent) => {
      const { id } = (target as HTMLElement).dataset;
      if (skipped || id === undefined || this.isAll || this.ids.has(id)) return;
      this.ids.add(id);
      this.host.requestUpdate();
    },
  };
}

/** Browsers that tell nothing of what comes near get all drawn. */
const isUnknown = !isServer && !(`on${event}` in HTMLElement.prototype);

/** Once what stands has been painted, and there is nothing else to do. */
function whenIdle(run: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
    else setTimeout(run, 50);
  });
}
