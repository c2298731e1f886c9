// npm run sbom: prints a CycloneDX bill of materials of what the package brings along, installed (dependencies) or built
// in (the peers, for dist/ssr/edge.js and dist/cdn/rungs.hydrate.js). What only this workshop needs is left out.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { name, dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const wanted = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

const bom = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  }),
);
const root = bom.metadata.component['bom-ref'];
// npm takes the name of the folder.
bom.metadata.component.name = name;
const byRef = new Map(bom.components.map((component) => [component['bom-ref'], component]));
const needs = new Map(bom.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));

const kept = new Set(needs.get(root).filter((ref) => wanted.has(byRef.get(ref).name)));
for (const ref of kept) for (const next of needs.get(ref) ?? []) if (isNeeded(ref, next)) kept.add(next);

bom.components = bom.components.filter((component) => kept.has(component['bom-ref']));
for (const component of bom.components) {
  component.scope = 'required';
  component.properties = component.properties?.filter(({ name }) => name !== 'cdx:npm:package:development');
}
bom.dependencies = bom.dependencies
  .filter(({ ref }) => ref === root || kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));

process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`);

/** Whether a package itself brings another along: not as an optional peer, which only happens to be here. */
function isNeeded(ref, next) {
  const { name: own, version } = byRef.get(ref);
  const entry = Object.entries(lock).find(
    ([path, one]) => path.endsWith(`node_modules/${own}`) && one.version === version,
  );
  return Object.hasOwn(entry?.[1].dependencies ?? {}, byRef.get(next).name);
}
