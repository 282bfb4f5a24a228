import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx', '**/*.mts'];
const scripts = ['**/*.mjs', '**/*.cjs'];
const tests = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.int-spec.ts', 'tests/**/*.ts'];

/** What each part may import by name; relative paths across parts are the matter of tests/architecture. */
const confined = {
  driver: {
    name: 'neo4j-driver',
    message: 'The driver is used in apps/api/src/platform/graph only: ask GraphDatabase there.',
  },
  cytoscape: {
    regex: '^cytoscape(-.*)?$',
    message: 'Cytoscape is used in apps/web/src/shared/graph-canvas only.',
  },
  charts: {
    regex: '^(recharts|@mantine/charts)$',
    message: 'Charts are drawn in apps/web/src/shared/charts only, each with its table.',
  },
  server: {
    regex: '^(@nestjs/.*|@apollo/server|node:.*|pino.*)$',
    message: 'The web app runs in a browser: it knows the API by its schema.',
  },
  domainOnly: {
    regex: String.raw`^(?!\.{1,2}/|zod(?:/mini)?$)`,
    message: 'The domain imports itself and zod: pass anything else in as an argument.',
  },
};

const restrictedImports = (paths, patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }],
});

/** Syntax that no source uses; a block that adds to the list repeats it, since later blocks replace earlier ones. */
const restrictedSyntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Exports have names, so that a thing is called the same wherever it is used.',
  },
  {
    selector:
      "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    message: "Import zod as a namespace (import * as z from 'zod'): named, it brings 66 kB more.",
  },
  // max-params does not tell an injecting constructor (at most 5) from a function (at most 3).
  {
    selector:
      ":matches(FunctionDeclaration, ArrowFunctionExpression, MethodDefinition[kind!='constructor'] > FunctionExpression)[params.length>3]",
    message: 'More than three parameters: take one object.',
  },
  {
    selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>5]",
    message: 'More than five injected dependencies: the class does two things.',
  },
  {
    selector: 'TSEnumDeclaration[const=true]',
    message: 'A const enum does not survive isolated modules.',
  },
];

const noEnvironment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Read it from platform/config: parsed once.' },
    {
      object: 'Math',
      property: 'random',
      message: 'Pass a seeded source in: same input, same output.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.trellis/**',
      '**/coverage/**',
      '**/test-results/**',
      '**/playwright-report/**',
      'apps/web/src/graphql/generated.ts',
      'tests/architecture/fixtures/**',
    ],
  },
  // A disabled rule that no longer catches anything is noise.
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowString: false, allowNumber: false, allowNullableObject: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // "Unknown is not zero": || takes 0 and '' for missing, ?? does not.
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: [
            { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: ['scope:domain'] },
            { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:api', 'scope:domain'] },
            { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:web', 'scope:domain'] },
            { sourceTag: 'scope:tests', onlyDependOnLibsWithTags: ['*'] },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: tests,
    rules: {
      ...restrictedImports([], [confined.domainOnly]),
      ...noEnvironment,
      'no-restricted-globals': [
        'error',
        ...['Date', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto'].map(
          (name) => ({
            name,
            message:
              'No clock, no chance, no environment in the domain: pass it in as an argument.',
          }),
        ),
      ],
    },
  },
  {
    files: ['apps/api/**/*.ts'],
    rules: {
      ...restrictedImports([confined.driver], []),
      ...noEnvironment,
      // NestJS injects by the metadata of value imports: a type import turns a dependency into Object.
      '@typescript-eslint/consistent-type-imports': 'off',
      // NestJS modules are classes that only carry a decorator.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['apps/api/src/platform/graph/**/*.ts'],
    rules: restrictedImports([], []),
  },
  {
    files: ['apps/api/src/platform/config/**/*.ts', 'apps/api/vite.config.mts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['apps/web/**/*.ts', 'apps/web/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      ...restrictedImports([], [confined.cytoscape, confined.charts, confined.server]),
      ...noEnvironment,
      // React takes handlers that return promises; what they reject with is handled where it arises.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    // Markup is long without being complex, and cutting it by line count scatters what is read together.
    files: ['apps/web/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [
      'apps/web/src/shared/graph-canvas/**/*.ts',
      'apps/web/src/shared/graph-canvas/**/*.tsx',
    ],
    rules: restrictedImports([], [confined.charts, confined.server]),
  },
  {
    files: ['apps/web/src/shared/charts/**/*.ts', 'apps/web/src/shared/charts/**/*.tsx'],
    rules: restrictedImports([], [confined.cytoscape, confined.server]),
  },
  {
    // The places that make branded values are the only ones that assert a type.
    files: ['libs/domain/src/kernel/brand.ts', 'apps/api/src/platform/graph/cypher.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      // A describe block is one function, and its length says nothing about the code under test.
      'max-lines-per-function': 'off',
      // supertest, jest matchers and parsed answers are untyped at their edge.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-globals': 'off',
      'no-console': 'off',
      // Tests are the one place that may import everything, by path, since the apps have no package names.
      '@nx/enforce-module-boundaries': 'off',
    },
  },
  {
    // tests/ may import everything, and an application has no package name to import it by.
    files: ['tests/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  {
    // Tools read the default export of their configuration and declaration files describe others' modules.
    files: ['**/*.config.ts', '**/*.config.mts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/vite.config.mts', '**/*.config.ts'],
    rules: { 'no-restricted-properties': 'off', ...restrictedImports([], []) },
  },
  {
    files: scripts,
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['process', 'console', 'Buffer', 'URL', 'fetch', 'AbortSignal', 'performance'],
          ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
          ...['structuredClone', 'TextDecoder', 'TextEncoder'],
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', { max: 3 }],
      'no-restricted-syntax': ['error', restrictedSyntax[1]],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        exports: 'writable',
      },
    },
  },
  {
    files: ['apps/web/*.cjs', 'apps/web/public/**/*.js'],
    languageOptions: {
      globals: { window: 'readonly', document: 'readonly', localStorage: 'readonly' },
    },
  },
  { files: ['eslint.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  prettier,
);
