/** The version of this copy of the library; `npm version` writes it (.build/version.mjs). */
export const version = '0.1.0';
