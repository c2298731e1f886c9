const opening =
  /\b(?:roles?|positions?|titles?|jobs|posts)(?: such as| like| including|, such as|, including)\s+(?=\p{L})/iu;
/** What every opening has: much faster to look for. */
const hint = / (?:such as|like|including)\s/i;
const name =
  /^(?:(?:an?|the|even|or|and|perhaps|possibly)\s+)*(\p{Lu}[^\s,.;]*(?:\s+(?:of|for|the|in|and(?=\s\p{Lu})|\p{Lu}[^\s,.;]*))*)/u;

/** The job titles of "Chief Nursing Officer or Hospital CEO"; none if it is one title. */
export function splitRoles(title: string): string[] {
  const roles = title.split(/\s+or\s+|\s+\/\s+/).map((role) => role.trim());
  return roles.length > 1 ? roles.filter(Boolean) : [];
}

/** The job titles of "managerial roles such as A, B, or even a C"; names end where words lose their capitals. */
export function readRoles(paragraphs: string[]): string[] {
  for (const paragraph of paragraphs) {
    const text = paragraph.slice(0, 2_000);
    const match = hint.test(text) ? opening.exec(text) : null;
    const roles = match ? readNames(text.slice(match.index + match[0].length)) : [];
    if (roles.length > 0) return roles;
  }
  return [];
}

function readNames(text: string): string[] {
  const roles: string[] = [];
  for (const piece of text.split(/,|\s+or\s+/)) {
    const words = piece.trim();
    const role = name.exec(words)?.[1]?.replace(/\s+(?:of|for|the|in)$/, '');
    if (role) roles.push(role);
    // What follows the name is the rest of the sentence; an empty piece stands between ", " and "or".
    if (words && words !== 'or' && (!role || !words.endsWith(role))) break;
  }
  return roles;
}
