/** Text of any language in letters that an address may hold: UTF-8 in base64url (RFC 4648, section 5). */
export function writeBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads such text; undefined where it is none. */
export function readBase64(text: string): string | undefined {
  try {
    const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(characters, (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
