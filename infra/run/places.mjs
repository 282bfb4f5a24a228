import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything that running leaves behind, ignored by git: jars, stores, passwords, logs, fingerprints. */
export const runtime = path.join(root, '.trellis');

/** Jars and the compiled main, shared by all local servers. */
export const engine = path.join(runtime, 'neo4j');

/** A local Neo4j: where its store lies and the port it prefers. */
export const homes = {
  user: { name: 'user', path: path.join(runtime, 'user'), port: 7687 },
  test: { name: 'test', path: path.join(runtime, 'test'), port: 7697 },
};

export const bundle = {
  server: path.join(root, 'dist', 'api', 'main.cjs'),
  cli: path.join(root, 'dist', 'api', 'cli.cjs'),
  web: path.join(root, 'dist', 'web', 'index.html'),
};
