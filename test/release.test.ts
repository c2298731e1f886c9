import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { version } from '../src/ui/version.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const manifest = JSON.parse(read('package.json'));

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  hashes?: { content: string }[];
  licenses?: unknown[];
}

test('the version is the same wherever it stands', () => {
  assert.equal(version, manifest.version);
  assert.equal(JSON.parse(read('package-lock.json')).version, manifest.version);
  assert.match(read('CHANGELOG.md'), new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}$`, 'm'));
});

test('npm runs nothing where somebody installs the package', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'preprepare', 'postprepare', 'prepublish'];
  assert.deepEqual(
    hooks.filter((name) => name in manifest.scripts),
    [],
  );
});

describe('the bill of materials', () => {
  const bom = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8' }));
  const components: Component[] = bom.components;
  const lock = JSON.parse(read('package-lock.json')).packages;

  test('is one of this package', () => {
    const { name, version: own } = bom.metadata.component;
    assert.deepEqual([bom.bomFormat, name, own], ['CycloneDX', manifest.name, manifest.version]);
  });

  test('has every runtime dependency, and what those need, with hash and license', () => {
    const wanted = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]);
    for (const name of wanted)
      for (const next of Object.keys(lock[`node_modules/${name}`].dependencies ?? {})) wanted.add(next);
    const names = new Set(components.map(({ name }) => name));
    assert.deepEqual(
      [...wanted].filter((name) => !names.has(name)),
      [],
    );
    for (const name of Object.keys(manifest.dependencies)) {
      const { version: locked } = lock[`node_modules/${name}`];
      const component = components.find((one) => one.name === name && one.version === locked);
      assert.ok(component?.hashes?.[0]?.content, name);
      assert.ok(component?.licenses?.length, name);
    }
  });

  test('leaves out what only the workshop needs', () => {
    const tools = Object.keys(manifest.devDependencies).filter((name) => !(name in manifest.peerDependencies));
    const names = new Set(components.map(({ name }) => name));
    assert.deepEqual(
      tools.filter((name) => names.has(name)),
      [],
    );
  });

  test('links nothing that it does not list', () => {
    const refs = new Set([bom.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])]);
    const named: string[] = bom.dependencies.flatMap(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => [
      ref,
      ...dependsOn,
    ]);
    assert.deepEqual(
      named.filter((ref) => !refs.has(ref)),
      [],
    );
  });
});

describe('workflows', () => {
  for (const file of readdirSync(`${root}.github/workflows`)) {
    const source = read(`.github/workflows/${file}`);

    test(`${file} pins what it uses to a commit`, () => {
      const used = [...source.matchAll(/\buses:\s*(.+)$/gm)].map(([, action = '']) => action);
      assert.ok(used.length > 0);
      assert.deepEqual(
        used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(action)),
        [],
      );
    });

    test(`${file} may only read by default, and installs and tests as everybody does`, () => {
      assert.match(source, /^permissions:\n {2}contents: read$/m);
      assert.match(source, /- run: npm ci\n {6}- run: npm test\n/);
    });

    test(`${file} puts nothing from outside into a shell`, () => {
      const lines = source.split('\n').filter((line) => /\brun:/.test(line));
      assert.deepEqual(
        lines.filter((line) => line.includes('${{')),
        [],
      );
    });
  }

  test('a release publishes what was tested, with provenance', () => {
    const source = read('.github/workflows/release.yml');
    const steps = ['npm ci', 'npm test', 'npm pack --ignore-scripts', 'npm publish ./rungs-*.tgz --provenance'];
    const places = steps.map((step) => source.indexOf(`run: ${step}`));
    assert.ok(!places.includes(-1), String(places));
    assert.deepEqual(
      [...places].sort((a, b) => a - b),
      places,
    );
    assert.match(source, /^ {6}id-token: write\b/m);
    assert.doesNotMatch(source, /NODE_AUTH_TOKEN|NPM_TOKEN/);
  });
});
