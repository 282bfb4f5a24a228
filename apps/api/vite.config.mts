import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The API as a server bundle: our own code inlined, node_modules left to Node (see docs/adr/0002). */
export default defineConfig({
  root: source('.'),
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: source('../../dist/api'),
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: source('./src/main.ts'),
        cli: source('./src/cli.ts'),
        'print-schema': source('./src/print-schema.ts'),
      },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});
