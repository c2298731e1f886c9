import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Career } from '../model/career.js';

/** Tells search engines of a career: puts its JSON-LD into the page's head while a widget asks for it. */
export class JsonLdScript implements ReactiveController {
  private script: HTMLScriptElement | undefined;
  private shown: Career | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined);
  }

  /** Shows a career, or none. */
  async show(career: Career | undefined): Promise<void> {
    if (career === this.shown) return;
    this.shown = career;
    this.script?.remove();
    this.script = undefined;
    if (!career) return;
    const { writeJsonLd } = await import('../exporters/json-ld.js');
    if (this.shown !== career) return;
    this.script = document.createElement('script');
    this.script.type = 'application/ld+json';
    // Under Trusted Types a script takes text as a node, not as textContent.
    this.script.append(writeJsonLd(career));
    document.head.append(this.script);
  }
}
