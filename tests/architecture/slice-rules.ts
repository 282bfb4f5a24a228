import type { Violation } from './import-rules';

/** A file as the naming and size rules see it. */
export interface NamedFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
}

/** The closed list of what may stand between a file's name and its ending. */
const SUFFIXES: ReadonlySet<string> = new Set([
  // slices of the API
  ...['module', 'types', 'resolver', 'service', 'repository', 'cypher', 'loader', 'job', 'source'],
  ...['controller', 'guard', 'decorator', 'plugin', 'command'],
  // features of the web app
  ...['route', 'page'],
  // tests, and files that a tool names
  ...['spec', 'int-spec', 'e2e', 'bench', 'config', 'd', 'int', 'preset', 'platform', 'setup'],
  ...['styles', 'test', 'cases'],
]);

/** Names that say nothing about what is inside. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'data', 'info'],
]);

const MOST_LINES = 300;
const WITHOUT_LIMIT = /^apps\/web\/src\/graphql\/generated\.ts$/u;
const CODE = /\.(ts|tsx|mts|mjs|cjs)$/u;

interface Rule {
  readonly name: string;
  readonly broken: (file: NamedFile) => string | null;
}

const parts = (file: NamedFile): readonly string[] =>
  (file.path.split('/').at(-1) ?? '').split('.');

const PER_FILE: readonly Rule[] = [
  {
    name: 'a file ends in a suffix of the closed list',
    broken: (file) =>
      parts(file)
        .slice(1, -1)
        .find((each) => !SUFFIXES.has(each)) ?? null,
  },
  {
    name: 'files and folders are kebab-case',
    broken: (file) =>
      file.path
        .split('/')
        .map((each) => each.split('.')[0] ?? '')
        .find((each) => each !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(each)) ?? null,
  },
  {
    name: 'a name says what is inside',
    broken: (file) =>
      file.path
        .split('/')
        .map((each) => (each.split('.')[0] ?? '').split('-').at(-1) ?? '')
        .find((each) => EMPTY_WORDS.has(each)) ?? null,
  },
  {
    name: 'a file has at most 300 lines',
    broken: (file) =>
      file.lines > MOST_LINES && !WITHOUT_LIMIT.test(file.path) ? `${file.lines} lines` : null,
  },
];

const INDEXED = 'a module of the API has its index and its wiring';

/** The names of all rules, each of which has an example that must break it. */
export const SLICE_RULES: readonly string[] = [...PER_FILE.map((rule) => rule.name), INDEXED];

/** Every broken rule of names and sizes, in the order of the files. */
export function sliceViolations(files: readonly NamedFile[]): readonly Violation[] {
  const code = files.filter((file) => CODE.test(file.path));
  const perFile = code.flatMap((file) =>
    PER_FILE.flatMap(({ name, broken }) => {
      const what = broken(file);
      return what === null ? [] : [{ rule: name, file: file.path, what }];
    }),
  );
  return [...perFile, ...modulesWithoutIndex(code)];
}

function modulesWithoutIndex(files: readonly NamedFile[]): readonly Violation[] {
  const present = new Set(files.map((file) => file.path));
  const modules = new Set(
    files.flatMap((file) => {
      const name = /^apps\/api\/src\/modules\/([^/]+)\//u.exec(file.path)?.[1];
      return name === undefined ? [] : [name];
    }),
  );
  return [...modules].flatMap((name) =>
    ['index.ts', `${name}.module.ts`]
      .map((each) => `apps/api/src/modules/${name}/${each}`)
      .filter((each) => !present.has(each))
      .map((file) => ({ rule: INDEXED, file, what: 'missing' })),
  );
}
