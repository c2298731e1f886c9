/** Copies what a field shows; false where the browser does not let us, and the text is selected for the author to copy. */
export async function copyText(field: HTMLTextAreaElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard: a page that is not secure, a frame, or an author who said no.
  }
  field.value = text;
  field.focus();
  field.select();
  return runCopy();
}

/** The old way, which works where the clipboard is missing. */
function runCopy(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
