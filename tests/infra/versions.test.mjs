import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { root } from './commands.mjs';

const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const found = (file, pattern) => {
  const match = pattern.exec(read(file));
  assert.ok(match, `${file} holds ${pattern}`);
  return match[1];
};

test('containers and the local server run the same version of Neo4j', () => {
  const local = found('infra/neo4j/pom.xml', /<neo4j\.version>([\d.]+)<\/neo4j\.version>/);
  const container = found('infra/docker/compose.yml', /image: neo4j:([\d.]+)-community/);
  assert.equal(container, local);
});

test('the image builds on a Node.js that the dependencies accept', () => {
  const accepted = JSON.parse(read('package.json')).engines.node;
  const image = found('infra/docker/Dockerfile', /FROM node:([\d.]+)-bookworm-slim/);
  assert.ok(accepted.includes(`>=${image} `), `${image} is the lowest of ${accepted}`);
  const every = [...read('infra/docker/Dockerfile').matchAll(/FROM node:([\d.]+)-/g)];
  assert.deepEqual([...new Set(every.map((match) => match[1]))], [image]);
});

test('the containers serve on the default port and take no password from the repository', () => {
  const port = found('.env.example', /^PORT=(\d+)$/m);
  assert.equal(found('infra/docker/compose.yml', /\$\{PORT:-(\d+)\}/), port);
  const required = /NEO4J_PASSWORD: \$\{NEO4J_PASSWORD:\?[^}]+\}/;
  assert.match(read('infra/docker/compose.yml'), required);
  assert.doesNotMatch(read('.env.example'), /^NEO4J_PASSWORD=.+$/m);
});

test('every native package of the lock file has all its platform packages', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  const missing = Object.entries(packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(packages, place, name))
      .map((name) => `${place} → ${name}`),
  );
  assert.deepEqual(missing, []);
});

/** Whether a package that stands at `place` finds `name` in the lock file, looking upwards as Node.js does. */
function isLocked(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined)
      return true;
    if (folder === '' || !folder.includes('/node_modules/')) {
      return packages[`node_modules/${name}`] !== undefined;
    }
  }
}
