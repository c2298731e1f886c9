const literal = /\bcss\s*`((?:[^`\\]|\\.)*)`/g;
// What is put in with ${…} may be a selector: the space after it may mean "inside".
const kept = /"[^"]*"|'[^']*'|\$\{[^}]*\}/.source;
const spacing = new RegExp(String.raw`${kept}|\/\*[\s\S]*?\*\/|\s+`, 'g');
/** A custom property may be one space. */
const declaration = /(?<=[{;])([\w-]+): (?!;)/g;
const marks = new RegExp(`${kept}| *([{};,]) *`, 'g');

/** The code of a module with its css`…` shortened. Line breaks move behind the template. */
export function shortenCss(code) {
  return code.replace(literal, (whole, css) => `css\`${collapseSpace(css)}\`${whole.replace(/[^\n]/g, '')}`);
}

/** Without comments and needless space: `a {  b: c;  }` → `a{b:c;}`; text in quotes is left alone. */
export function collapseSpace(css) {
  return css
    .replace(spacing, (match) => (/^["'$]/.test(match) ? match : ' '))
    .replace(marks, (match, mark) => mark ?? match)
    .replace(declaration, '$1:')
    .trim();
}
