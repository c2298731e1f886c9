import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Follows which of several sections the reader is reading: the one across the upper part of the window. */
export class ReadingPosition implements ReactiveController {
  /** `data-section` of the section read; undefined before there is one. */
  section: string | undefined;
  private observer: IntersectionObserver | undefined;
  private readonly seen = new Set<Element>();
  private observed: Element[] = [];
  private hasStopped = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly listSections: () => HTMLElement[],
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const sections = this.listSections();
    if (
      this.observer &&
      sections.length === this.observed.length &&
      sections.every((each, i) => each === this.observed[i])
    )
      return;
    this.stop();
    if (!this.host.isConnected) return;
    this.observer = new IntersectionObserver((entries) => this.note(entries), { rootMargin: '-15% 0px -60% 0px' });
    for (const section of (this.observed = sections)) this.observer.observe(section);
  }

  hostConnected(): void {
    // Back on the page: observed again after the next update.
    if (this.hasStopped) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.hasStopped = true;
    this.stop();
  }

  private stop(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.observed = [];
    this.seen.clear();
  }

  private note(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.seen.add(target);
      else this.seen.delete(target);
    }
    const first = this.observed.find((section) => this.seen.has(section)) as HTMLElement | undefined;
    // Between two sections, the last one read stays.
    const section = first?.dataset.section ?? this.section;
    if (section === this.section) return;
    this.section = section;
    this.host.requestUpdate();
  }
}
