/** Which version of Rungs the snippets load. */
export interface Release {
  version: string;
  /** SRI hashes by the names of the files in `dist/cdn/`; empty where they are not known. */
  integrity: Record<string, string>;
}

export function versionOf(release: Release | undefined): string {
  return release?.version ?? 'latest';
}

/** Reads what the build wrote beside the builder. Undefined where it is not there, or is none. */
export async function loadRelease(): Promise<Release | undefined> {
  try {
    const response = await fetch(new URL('release.json', document.baseURI));
    return response.ok ? readRelease(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}

export function readRelease(given: unknown): Release | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { version, integrity } = given as Record<string, unknown>;
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) return undefined;
  const hashes = Object.entries(integrity ?? {}).filter(
    ([, hash]) => typeof hash === 'string' && /^sha384-[\w+/=]+$/.test(hash),
  );
  return { version, integrity: Object.fromEntries(hashes) };
}
