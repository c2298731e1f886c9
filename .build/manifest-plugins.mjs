// Plugins for the custom elements manifest analyzer: what is ours to say and what is nobody's business.

const described = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];

/** Learns tag names from `defineWidget('tag', Class)`, the way every define.ts registers. */
export function readDefinitions() {
  return {
    name: 'read-definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineWidget') return;
      const [tag, widget] = node.arguments;
      const module = moduleDoc.path.replace('define.ts', 'element.ts');
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: widget.getText(), module },
      });
    },
  };
}

/** Leaves out `@state()` fields. */
export function dropState() {
  return {
    name: 'drop-state',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const isState = (member) =>
        ts.getDecorators(member)?.some(({ expression }) => /^state\(/.test(expression.getText()));
      const states = node.members.filter((member) => ts.canHaveDecorators(member) && isState(member));
      const names = new Set(states.map((member) => member.name.getText()));
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.getText());
      if (declaration) declaration.members = declaration.members.filter(({ name }) => !names.has(name));
    },
  };
}

/** Writes the words of a type out, where only its name stands: editors offer them. */
export function spellChoices(types) {
  const spell = ({ type }) => {
    if (type)
      type.text = type.text.replace(
        /\b[A-Z]\w+\b/g,
        (name) => types[name]?.map((word) => `'${word}'`).join(' | ') ?? name,
      );
  };
  return {
    name: 'spell-choices',
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations.filter(({ kind }) => kind === 'class'))
        for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) spell(item);
    },
  };
}

/**
 * Leaves out what is static, private, protected, overrides Lit's lifecycle or starts with `_` or `#`, and the events
 * the analyzer makes up from `dispatchEvent(new X(id))`: ours stand in @fires.
 */
export function dropInternals() {
  const lifecycle = new Set(['observedAttributes', 'adoptedCallback', 'formAssociated']);
  return {
    name: 'drop-internals',
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations.filter(({ kind }) => kind === 'class')) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic }) =>
            !isStatic &&
            privacy !== 'private' &&
            privacy !== 'protected' &&
            !/^[_#]|^form\w+Callback$/.test(name) &&
            !lifecycle.has(name),
        );
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    },
  };
}

/** Keeps the elements alone, whole: what they inherit counts as theirs, and paths are those of the package. */
export function publishElements() {
  return {
    name: 'publish-elements',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter(({ path }) => path.startsWith('src/widgets/'));
      for (const module of manifest.modules) {
        module.path = publishPath(module.path);
        for (const { declaration } of module.exports) {
          if (declaration.module) declaration.module = publishPath(declaration.module);
        }
        for (const declaration of module.declarations) {
          if (declaration.superclass?.module)
            declaration.superclass.module = publishPath(declaration.superclass.module);
          for (const item of described.flatMap((kind) => declaration[kind] ?? [])) delete item.inheritedFrom;
        }
      }
    },
  };
}

function publishPath(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}
