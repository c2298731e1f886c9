const creation = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;

/**
 * Rollup plugin: gives the Lit inside a bundle a Trusted Types policy of its own name, `rungs`. Under a policy that
 * names its policies, a second Lit on the page would otherwise throw while it loads. Where neither name is left, as for a
 * second copy of this library, it loads all the same: the first copy draws.
 */
export function namePolicy() {
  return {
    name: 'name-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](?:[\w-]+[\\/])*lit-html\.js$/.test(id)) return null;
      if (!creation.test(code)) this.error('lit-html creates its policy in another way now');
      return { code: code.replace(creation, 'createPolicy($1,$2)') + policyMaker, map: null };
    },
  };
}

const policyMaker = `
function createPolicy(factory, rules) {
  for (const name of ['rungs', 'lit-html']) try { return factory.createPolicy(name, rules); } catch {}
}`;
