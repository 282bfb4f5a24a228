import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** What each fixture must break, and nothing besides. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'any.ts': ['@typescript-eslint/no-explicit-any'],
  'api-environment.ts': ['no-restricted-properties'],
  'api-server-driver.ts': ['@typescript-eslint/no-restricted-imports'],
  'const-enum.ts': ['no-restricted-syntax'],
  'default-export.ts': ['no-restricted-syntax'],
  'domain-chance.ts': ['no-restricted-properties'],
  'domain-clock.ts': ['no-restricted-globals'],
  'domain-fetch.ts': ['no-restricted-globals'],
  'domain-node.ts': ['@typescript-eslint/no-restricted-imports'],
  'domain-process.ts': ['no-restricted-globals'],
  'long-function.ts': ['max-lines-per-function'],
  'many-dependencies.ts': ['no-restricted-syntax'],
  'many-parameters.ts': ['no-restricted-syntax'],
  'non-null.ts': ['@typescript-eslint/no-non-null-assertion'],
  'number-condition.ts': ['@typescript-eslint/strict-boolean-expressions'],
  'project-boundary.ts': ['@nx/enforce-module-boundaries'],
  'string-condition.ts': ['@typescript-eslint/strict-boolean-expressions'],
  'type-assertion.ts': ['@typescript-eslint/consistent-type-assertions'],
  'web-charts.ts': ['@typescript-eslint/no-restricted-imports'],
  'web-click.tsx': [
    'jsx-a11y/click-events-have-key-events',
    'jsx-a11y/no-static-element-interactions',
  ],
  'web-cytoscape.ts': ['@typescript-eslint/no-restricted-imports'],
  'web-hook.tsx': ['react-hooks/rules-of-hooks'],
  'web-node.ts': ['@typescript-eslint/no-restricted-imports'],
  'zod-named.ts': ['no-restricted-syntax'],
};

describe('the lint rules of the architecture', () => {
  it('are each broken by their fixture, which breaks no other', () => {
    const output = execFileSync(process.execPath, [path.join(__dirname, 'lint-fixtures.mjs')], {
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual(EXPECTED);
  });
});
