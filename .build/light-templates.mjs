/*
 * What Lit finds out of a template before it first draws it: its HTML without the holes, and where these are. Lit marks
 * the holes, has the browser read all of it and then looks for its marks. Ours are written plainly enough to be read as
 * they stand: sooner, with a third of the code. test/ui/light-templates.test.ts holds both to the same parts.
 *
 * Plainly: a hole stands between tags, in a tag as a directive, or in an attribute, alone or within double quotes; never
 * in a comment, nor in an element that holds text alone, such as <textarea>. No attribute holds "<" or ">".
 */
const attribute = /\s([^\s=]+)=("?)([^"]*)$/;
/** By what a name starts with: how Lit names, among what its modules share, the class of such a part. */
const kinds = { '.': 'B', '?': 'N', '@': 'U' };

/** `shared` is what Lit's modules share. A part's index counts elements and holes between tags, as they stand. */
export function readTemplate(strings, shared) {
  const parts = [];
  let html = '';
  let index = -1;
  let isInTag = false;
  /** The texts around the holes of a value that has not ended. */
  let texts;

  strings.forEach((string, i) => {
    let rest = string;
    if (texts) {
      const [text, more] = string.split(/"(.*)/s);
      texts.push(text);
      if (more === undefined) return;
      texts = undefined;
      rest = more;
    }
    index += rest.split(/<\w/).length - 1;
    if (/[<>]/.test(rest)) isInTag = rest.lastIndexOf('<') > rest.lastIndexOf('>');

    const [named, name, quote, start] = (isInTag && attribute.exec(rest)) || [''];
    html += rest.slice(0, rest.length - named.length);
    // As Lit has it, what comes last has something behind it.
    if (i === strings.length - 1) html += string ? '' : '<?>';
    else if (name) {
      const kind = kinds[name[0]];
      if (quote) texts = [start];
      parts.push({
        type: 1,
        index,
        name: kind ? name.slice(1) : name,
        strings: texts ?? ['', ''],
        ctor: shared[kind ?? 'H'],
      });
    } else if (isInTag) parts.push({ type: 6, index });
    else {
      html += '<?>';
      parts.push({ type: 2, index: ++index });
    }
  });
  return { html, parts };
}

const marks = /h="\$lit\$",.*?,r=`<\$\{n\}>`,/;
const patterns = /,f="\[ .*?textarea\|title\)\$\/i(?=,)/s;
const reading =
  /const \w+=\(t,i\)=>\{const s=t\.length-1,.*?return\[(\w+)\(t,.*?\};class (\w+)\{constructor\(.*?(?=static createElement)/s;
const sharing = /const (\w+)=\{M:h,P:o,A:n,C:1,L:N,/;

/** Rollup plugin: this in the place of Lit's own. */
export function lightenTemplates() {
  return {
    name: 'lighten-templates',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](?:[\w-]+[\\/])*lit-html\.js$/.test(id)) return null;
      if (![marks, patterns, reading, sharing].every((part) => part.test(code)))
        this.error('lit-html reads templates in another way now');
      const [, shared] = sharing.exec(code);
      const light = code
        .replace(marks, '')
        .replace(patterns, '')
        .replace(reading, (_, trust, template) => writeTemplate(template, trust, shared))
        .replace(sharing, 'const $1={');
      return { code: `import{readTemplate}from${JSON.stringify(import.meta.filename)};${light}`, map: null };
    },
  };
}

/** The constructor of Lit's class; of an SVG template, the <svg> around it goes again. */
const writeTemplate = (template, trust, shared) =>
  `class ${template}{constructor({strings:t,_$litType$:i},e){const{html:s,parts:h}=readTemplate(t,${shared});` +
  `this.parts=h,this.el=${template}.createElement(${trust}(t,i>1?"<svg>"+s+"</svg>":s),e);` +
  'if(i>1){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}}';
