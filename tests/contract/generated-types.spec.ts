import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

describe('the generated types of the web app', () => {
  it('are what the schema and the documents give today (else run `npm run generate`)', () => {
    const fresh = execFileSync('node', [join(ROOT, 'apps/web/codegen.mjs'), '--print'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const committed = readFileSync(join(ROOT, 'apps/web/src/graphql/generated.ts'), 'utf8');
    expect(committed === fresh).toBe(true);
  });
});
