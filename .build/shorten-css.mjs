const literal = /\bcss\s*`((?:[^`\\]|\\.)*)`/g;
// What is put in with ${…} may be a selector: the space after it may mean "inside".
const kept = /"[^"]*"|'[^']*'|\$\{[^}]*\}/.source;
const spacing = new RegExp(String.raw`${kept}|\/\*[\s\S]*?\*\/|\s+`, 'g');
const marks = new RegExp(`${kept}| *([{};,]) *`, 'g');

/**
 * Rollup plugin: drops comments and collapses white space in css`…`. Templates in html`…` stay as they are, because
 * hydration compares the digest of their strings with the server's.
 */
export function shortenCss() {
  return {
    name: 'shorten-css',
    transform(code) {
      if (code.search(literal) < 0) return null;
      return { code: code.replace(literal, (_, css) => `css\`${collapseSpace(css)}\``), map: null };
    },
  };
}

/** `a {  b: c;  }` → `a{b: c;}`; text in quotes is left alone. */
export function collapseSpace(css) {
  return css
    .replace(spacing, (match) => (/^["'$]/.test(match) ? match : ' '))
    .replace(marks, (match, mark) => mark ?? match)
    .trim();
}
