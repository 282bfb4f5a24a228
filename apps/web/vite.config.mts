import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const workspace: unknown = JSON.parse(readFileSync(source('../../package.json'), 'utf8'));

/** The version of the workspace, shown at the foot of every page. */
function version(): string {
  const hasVersion = typeof workspace === 'object' && workspace !== null && 'version' in workspace;
  return hasVersion ? String(workspace.version) : '0';
}

/** The API that the development server hands requests to; the built pages are served by the API itself. */
const api = process.env['TRELLIS_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: source('.'),
  base: '/',
  plugins: [react()],
  define: { __TRELLIS_VERSION__: JSON.stringify(version()) },
  resolve: { tsconfigPaths: true },
  server: { proxy: { '/graphql': api, '/health': api } },
  build: {
    target: 'es2022',
    outDir: source('../../dist/web'),
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: { input: source('./index.html') },
  },
});
