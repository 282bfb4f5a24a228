import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENVIRONMENT_VARIABLES } from '../../apps/api/src/platform/config/environment';

const ROOT = join(__dirname, '../..');
const EXAMPLE = join(ROOT, '.env.example');
const COMPOSE = join(ROOT, 'infra/docker/compose.yml');

/** The variables that an environment file sets, each with the comment above its group. */
function variablesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let comment = '';
  for (const line of text.split('\n')) {
    const name = /^([A-Z][A-Z0-9_]+)=/.exec(line)?.[1];
    if (name !== undefined) found.set(name, comment);
    else comment = line.startsWith('# ') ? `${comment} ${line.slice(2)}`.trim() : '';
  }
  return found;
}

describe('the environment', () => {
  const known = Object.keys(ENVIRONMENT_VARIABLES).sort();

  it('is listed in .env.example, each variable with a comment', () => {
    const listed = variablesOf(readFileSync(EXAMPLE, 'utf8'));
    expect([...listed.keys()].sort()).toEqual(known);
    const silent = known.filter((name) => (listed.get(name) ?? '') === '');
    expect(silent).toEqual([]);
  });

  it('has a description of every variable', () => {
    const silent = Object.entries(ENVIRONMENT_VARIABLES).filter(
      ([, { description }]) => description.trim() === '',
    );
    expect(silent).toEqual([]);
  });

  it('keeps secrets out of .env.example', () => {
    const text = readFileSync(EXAMPLE, 'utf8');
    const secrets = Object.entries(ENVIRONMENT_VARIABLES).filter(([, { secret }]) => secret);
    const filled = secrets.filter(([name]) => new RegExp(`^${name}=\\S`, 'm').test(text));
    expect(filled.map(([name]) => name)).toEqual([]);
  });

  it('is set in the deployment by names that the server knows', () => {
    expect(existsSync(COMPOSE)).toBe(true);
    const names = [
      ...readFileSync(COMPOSE, 'utf8').matchAll(
        /^\s+(NEO4J_(?:URI|USER|PASSWORD|DATABASE)|TRELLIS_\w+|LOG_LEVEL):/gm,
      ),
    ];
    const unknown = names
      .map(([, name = '']) => name)
      .filter((name) => !(name in ENVIRONMENT_VARIABLES));
    expect(unknown).toEqual([]);
  });
});
