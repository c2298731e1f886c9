const literal = /\bcss\s*`((?:[^`\\]|\\.)*)`/g;
// What is put in with ${…} may be a selector: the space after it may mean "inside".
const kept = /"[^"]*"|'[^']*'|\$\{[^}]*\}/.source;
const spacing = new RegExp(String.raw`${kept}|\/\*[\s\S]*?\*\/|\s+`, 'g');
const marks = new RegExp(`${kept}| *([{};,]) *`, 'g');
const names = new RegExp(String.raw`${kept}|(?<=[{;])([\w-]+:) `, 'g');

/** The code of a module with its css`…` shortened. Line breaks move behind the template. */
export function shortenCss(code) {
  return code.replace(literal, (whole, css) => `css\`${collapseSpace(css)}\`${whole.replace(/[^\n]/g, '')}`);
}

/** Without comments and needless space: `a {  b: c;  }` → `a{b:c;}`; text in quotes is left alone. */
export function collapseSpace(css) {
  return css
    .replace(spacing, (match) => (/^["'$]/.test(match) ? match : ' '))
    .replace(marks, (match, mark) => mark ?? match)
    .replace(names, (match, name) => name ?? match)
    .trim();
}
