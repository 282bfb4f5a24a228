import type { Import, SourceFile } from './source-files';

/** A broken rule: which one, where, and by what import. */
export interface Violation {
  readonly rule: string;
  readonly file: string;
  readonly what: string;
}

type Check = (file: SourceFile, each: Import) => boolean;

/** What each area of the domain may import besides itself and the kernel. */
const AREA_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'entity-resolution': ['catalogue'],
  recommendation: ['catalogue', 'graph', 'niche'],
  niche: ['catalogue'],
  consortium: ['catalogue'],
  ecosystem: ['catalogue', 'graph'],
  documents: ['access'],
};

/** The modules of the API by rank: a module imports lower ranks only. */
const MODULE_RANKS: readonly (readonly string[])[] = [
  ['taxonomies'],
  ['organisations'],
  ['accounts'],
  ['documents'],
  ['search', 'explore', 'imports'],
  ['niches'],
  ['recommendations'],
  ['ecosystems'],
  ['consortia'],
  ['assessments', 'business-models', 'lotus-boards', 'toolkit', 'plans'],
];

const isTest = (file: string): boolean => /\.(spec|int-spec)\.tsx?$/u.test(file);
const areaOf = (file: string): string | undefined =>
  /^libs\/domain\/src\/([^/]+)\//u.exec(file)?.[1];
const moduleOf = (file: string): string | undefined =>
  /^apps\/api\/src\/modules\/([^/]+)\//u.exec(file)?.[1];
const featureOf = (file: string): string | undefined =>
  /^apps\/web\/src\/features\/([^/]+)\//u.exec(file)?.[1];
const rankOf = (name: string): number => MODULE_RANKS.findIndex((rank) => rank.includes(name));
const isIn = (folder: string, file: string | null): boolean => file?.startsWith(folder) ?? false;

const CHECKS: Readonly<Record<string, Check>> = {
  'the domain imports itself and zod': (file, each) =>
    isIn('libs/domain/', file.path) &&
    !isTest(file.path) &&
    (each.target === null
      ? !/^zod(\/mini)?$/u.test(each.specifier)
      : !isIn('libs/domain/', each.target)),

  'a domain area imports only the areas it may': (file, each) => {
    const from = areaOf(file.path);
    const to = areaOf(each.target ?? '');
    if (from === undefined || to === undefined || from === to || to === 'kernel') return false;
    return !(AREA_IMPORTS[from] ?? []).includes(to);
  },

  'a domain area is imported through its index': (file, each) => {
    const to = areaOf(each.target ?? '');
    // The tests may import everything, so that a part can be checked on its own.
    return (
      !isIn('tests/', file.path) &&
      to !== undefined &&
      to !== areaOf(file.path) &&
      each.target !== `libs/domain/src/${to}/index.ts`
    );
  },

  'the platform never imports modules': (file, each) =>
    isIn('apps/api/src/platform/', file.path) &&
    (isIn('apps/api/src/modules/', each.target) || isIn('apps/api/src/cli/', each.target)),

  'a module imports leftwards only': (file, each) => {
    const from = moduleOf(file.path);
    const to = moduleOf(each.target ?? '');
    if (from === undefined || to === undefined || from === to || isTest(file.path)) return false;
    return rankOf(from) < 0 || rankOf(to) < 0 || rankOf(to) >= rankOf(from);
  },

  'a module is imported through its index': (file, each) => {
    const to = moduleOf(each.target ?? '');
    return (
      isIn('apps/api/src/', file.path) &&
      !isTest(file.path) &&
      to !== undefined &&
      to !== moduleOf(file.path) &&
      each.target !== `apps/api/src/modules/${to}/index.ts`
    );
  },

  'modules never import commands': (file, each) =>
    isIn('apps/api/src/modules/', file.path) && isIn('apps/api/src/cli/', each.target),

  'the driver stays in platform/graph': (file, each) =>
    each.specifier === 'neo4j-driver' &&
    isIn('apps/', file.path) &&
    !isIn('apps/api/src/platform/graph/', file.path),

  'cytoscape stays in the graph canvas': (file, each) =>
    /^cytoscape(-|$)/u.test(each.specifier) &&
    !isIn('apps/web/src/shared/graph-canvas/', file.path) &&
    isIn('apps/', file.path),

  'a feature never imports a feature': (file, each) => {
    const to = featureOf(each.target ?? '');
    return featureOf(file.path) !== undefined && to !== undefined && to !== featureOf(file.path);
  },

  'features never import the app': (file, each) =>
    isIn('apps/web/src/features/', file.path) && isIn('apps/web/src/app/', each.target),

  'shared never imports features or the app': (file, each) =>
    isIn('apps/web/src/shared/', file.path) &&
    (isIn('apps/web/src/features/', each.target) || isIn('apps/web/src/app/', each.target)),

  'the apps know neither each other nor the tests': (file, each) =>
    (isIn('apps/web/', file.path) &&
      (isIn('apps/api/', each.target) || isIn('tests/', each.target))) ||
    (isIn('apps/api/', file.path) && isIn('apps/web/', each.target)) ||
    (isIn('apps/api/', file.path) && !isTest(file.path) && isIn('tests/', each.target)),
};

const STATEMENTS = 'statements stand in *.cypher.ts only';
const CYCLES = 'no file imports itself through others';

/** The names of all rules, each of which has a fixture that must break it. */
export const RULES: readonly string[] = [...Object.keys(CHECKS), STATEMENTS, CYCLES];

/** Every broken rule among these files, ordered by file, then rule. */
export function violations(files: readonly SourceFile[]): readonly Violation[] {
  const ofImports = files.flatMap((file) =>
    file.imports.flatMap((each) =>
      Object.entries(CHECKS)
        .filter(([, isBroken]) => isBroken(file, each))
        .map(([rule]) => ({ rule, file: file.path, what: each.specifier })),
    ),
  );
  return [...ofImports, ...strayStatements(files), ...cycles(files)].sort((a, b) =>
    compare(`${a.file} ${a.rule}`, `${b.file} ${b.rule}`),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function strayStatements(files: readonly SourceFile[]): readonly Violation[] {
  return files
    .filter((file) => isIn('apps/', file.path) && !isTest(file.path))
    .filter((file) => !/(^|[./])cypher\.ts$/u.test(file.path) && file.tags.includes('cypher'))
    .map((file) => ({ rule: STATEMENTS, file: file.path, what: 'cypher`…`' }));
}

/** One violation a cycle, at its alphabetically first file; lazy imports and those of types alone close no cycle. */
function cycles(files: readonly SourceFile[]): readonly Violation[] {
  const next = new Map(
    files.map((file) => [
      file.path,
      file.imports.flatMap(({ target, eager }) => (target !== null && eager ? [target] : [])),
    ]),
  );
  const finished = new Set<string>();
  const found = new Map<string, Violation>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      const round = trail.slice(start);
      const first = [...round].sort()[0] ?? file;
      found.set([...round].sort().join(), { rule: CYCLES, file: first, what: round.join(' → ') });
      return;
    }
    if (finished.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };
  for (const file of files) visit(file.path, []);
  return [...found.values()];
}
