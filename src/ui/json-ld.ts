import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { JsonLdType } from '../exporters/json-ld.js';
import type { Career } from '../model/career.js';

// What stands in the page's head, by its text: widgets that say the same share one script.
const scripts = new Map<string, { script: HTMLScriptElement; widgets: number }>();

/** Tells search engines of a career: puts its JSON-LD into the page's head while a widget asks for it. */
export class JsonLdScript implements ReactiveController {
  private shown: Career | undefined;
  private texts: string[] = [];

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
    for (const text of this.texts.splice(0)) removeScript(text);
    if (!career) return;
    const { toJsonLd, writeJsonLd } = await import('../exporters/json-ld.js');
    if (this.shown !== career) return;
    const types = this.types().filter((type) => toJsonLd(career, [type])['@graph'].length > 0);
    this.texts = types.map((type) => writeJsonLd(career, [type]));
    for (const text of this.texts) addScript(text);
  }
}

function addScript(text: string): void {
  const known = scripts.get(text);
  if (known) {
    known.widgets++;
    return;
  }
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // Under Trusted Types a script takes text as a node, not as textContent.
  script.append(text);
  document.head.append(script);
  scripts.set(text, { script, widgets: 1 });
}

function removeScript(text: string): void {
  const known = scripts.get(text);
  if (!known || --known.widgets > 0) return;
  known.script.remove();
  scripts.delete(text);
}
