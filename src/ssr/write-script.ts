// `<` could end the script or open a comment; U+2028 and U+2029 end a line in older scripts.
const unsafe = /[<\u2028\u2029]/g;

/** A document (an object or JSON text) as the `<script type="application/json">` child an element reads. */
export function writeScript(career: unknown): string {
  const json = typeof career === 'string' ? career : JSON.stringify(career);
  const escaped = json.replace(unsafe, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<script type="application/json">${escaped}</script>`;
}
