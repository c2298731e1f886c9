import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { JsonLdType } from '../exporters/json-ld.js';
import type { Career } from '../model/career.js';

/** Tells search engines of a career: puts its JSON-LD into the page's head while a widget asks for it. */
export class JsonLdScript implements ReactiveController {
  private shown: Career | undefined;
  private remove: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly types: () => readonly JsonLdType[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.show(undefined);
  }

  /** Shows a career, or none. */
  async show(career: Career | undefined): Promise<void> {
    if (career === this.shown) return;
    this.shown = career;
    this.remove?.();
    this.remove = undefined;
    if (!career) return;
    const { putJsonLd } = await import('./json-ld-head.js');
    if (this.shown === career) this.remove = putJsonLd(career, this.types());
  }
}
