import { escapeJson } from '../exporters/escape-json.js';

/** A document (an object or JSON text) as the `<script type="application/json">` child an element reads. */
export function writeScript(career: unknown): string {
  const json = typeof career === 'string' ? career : JSON.stringify(career);
  return `<script type="application/json">${escapeJson(json)}</script>`;
}
