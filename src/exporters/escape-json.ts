// `<` could end the script or open a comment; U+2028 and U+2029 end a line in older scripts.
const unsafe = /[<\u2028\u2029]/g;

/** JSON text that means the same and can stand inside `<script>` as it is. */
export function escapeJson(json: string): string {
  return json.replace(unsafe, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
