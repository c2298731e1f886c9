import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a reader has ticked and rated, by skill id. Ids of skills that a document no longer has are kept too. */
export interface Progress {
  checked: readonly string[];
  /** 1 to 5; a skill without a rating is absent. */
  ratings: Readonly<Record<string, number>>;
}

const mostIds = 5000;
// Widgets of one page hear of each other here; other tabs are heard of by the storage event.
const local = new EventTarget();

/** Progress from JSON of any origin; undefined where it is none. */
export function readProgress(data: unknown): Progress | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { checked, ratings } = data as { checked?: unknown; ratings?: unknown };
  if (!Array.isArray(checked)) return undefined;
  const ids = checked.filter((id): id is string => typeof id === 'string').slice(0, mostIds);
  const rated = Object.entries(typeof ratings === 'object' && ratings ? ratings : {})
    .filter(([, rating]) => Number.isInteger(rating) && rating >= 1 && rating <= 5)
    .slice(0, mostIds);
  return { checked: [...new Set(ids)], ratings: Object.fromEntries(rated) };
}

/** Keeps progress on this device per career id, and follows what other widgets and tabs keep. */
export class KeptProgress implements ReactiveController {
  /** False once the browser has refused to keep anything. */
  canKeep = true;
  private id: string | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly onNews: (progress: Progress) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    local.addEventListener('change', this.onLocal);
    window.addEventListener('storage', this.onStorage);
  }

  hostDisconnected(): void {
    local.removeEventListener('change', this.onLocal);
    window.removeEventListener('storage', this.onStorage);
  }

  /** What is kept for a career; from now on, its news are followed. Undefined where nothing is kept. */
  load(careerId: string): Progress | undefined {
    this.id = careerId;
    try {
      return parse(localStorage.getItem(keyOf(careerId)));
    } catch {
      this.canKeep = false;
      return undefined;
    }
  }

  /** No longer keeps or follows anything. */
  stop(): void {
    this.id = undefined;
  }

  save(progress: Progress): void {
    if (this.id === undefined) return;
    try {
      localStorage.setItem(keyOf(this.id), JSON.stringify({ version: 1, ...progress }));
    } catch {
      this.canKeep = false;
    }
    local.dispatchEvent(new CustomEvent('change', { detail: { from: this, id: this.id, progress } }));
  }

  private readonly onLocal = (event: Event) => {
    const { from, id, progress } = (event as CustomEvent).detail;
    if (from !== this && id === this.id) this.onNews(progress);
  };

  private readonly onStorage = (event: StorageEvent) => {
    // Without a key, everything has been cleared.
    if (this.id === undefined || (event.key ?? keyOf(this.id)) !== keyOf(this.id)) return;
    this.onNews(this.load(this.id) ?? { checked: [], ratings: {} });
  };
}

function keyOf(careerId: string): string {
  return `rungs:progress:${careerId}`;
}

/** Stored text may be anything: another script's, or an older version's. */
function parse(text: string | null): Progress | undefined {
  try {
    return text ? readProgress(JSON.parse(text)) : undefined;
  } catch {
    return undefined;
  }
}
