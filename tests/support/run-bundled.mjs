/**
 * `node run-bundled.mjs <program.ts>`: bundles a program of the tests the way the server is bundled and runs it.
 * Jest reaches every import through a getter, which makes inner loops ten times slower than they are in the product.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = path.resolve(process.argv[2] ?? '');
const name = path.basename(entry, '.ts');
const folder = path.join(root, '.trellis', 'bundles', `${name}-${process.pid}`);

await build({
  configFile: false,
  logLevel: 'warn',
  root: path.join(root, 'apps/api'),
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: folder,
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: { [name]: entry },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
await import(pathToFileURL(path.join(folder, `${name}.cjs`)).href);
