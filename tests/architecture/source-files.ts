import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import of a source file: what is written, where it leads, and whether it is followed on load. */
export interface Import {
  readonly specifier: string;
  /** Path of the file from the root, or null for a package. */
  readonly target: string | null;
  /** False for imports of types alone, which vanish, and for `import()`, which waits until it is called. */
  readonly eager: boolean;
}

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Names of the tags of tagged templates, such as `cypher`. */
  readonly tags: readonly string[];
}

export const ROOT = path.resolve(__dirname, '../..');

const LEFT_OUT = new Set(['node_modules', 'dist', 'fixtures', 'coverage', 'test-results']);
const ENDINGS = ['', '.ts', '.tsx', '.mts', '/index.ts', '/index.tsx'];

/** Paths (from the root) of all files under these folders, in alphabetical order. */
export function listFiles(root: string, folders: readonly string[]): readonly string[] {
  const under = (folder: string): readonly string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter((entry) => !LEFT_OUT.has(entry.name))
      .flatMap((entry) =>
        entry.isDirectory() ? under(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
      );
  const present = new Set(readdirSync(root));
  return folders
    .filter((folder) => present.has(folder.split('/')[0] ?? ''))
    .flatMap(under)
    .sort();
}

/** Reads and parses every TypeScript file under these folders. */
export function readSources(root: string, folders: readonly string[]): readonly SourceFile[] {
  const files = listFiles(root, folders);
  const known = new Set(files);
  return files
    .filter((file) => /\.(ts|tsx|mts)$/u.test(file))
    .map((file) => parse(file, readFileSync(path.join(root, file), 'utf8'), known));
}

function parse(file: string, text: string, known: ReadonlySet<string>): SourceFile {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const tags: string[] = [];
  const add = (specifier: string, eager: boolean): void => {
    imports.push({ specifier, target: resolve(file, specifier, known), eager });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, !bringsOnlyTypes(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      if (ts.isStringLiteral(node.moduleSpecifier))
        add(node.moduleSpecifier.text, !node.isTypeOnly);
    } else if (isDynamicImport(node)) {
      const [first] = node.arguments;
      if (first !== undefined && ts.isStringLiteral(first)) add(first.text, false);
    } else if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      tags.push(node.tag.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path: file, text, imports, tags };
}

function isDynamicImport(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
      (ts.isIdentifier(node.expression) && node.expression.text === 'require'))
  );
}

function bringsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

/** The file a specifier leads to; a relative one that leads nowhere keeps its plain path. */
function resolve(file: string, specifier: string, known: ReadonlySet<string>): string | null {
  const area = /^@trellis\/domain\/(.+)$/u.exec(specifier)?.[1];
  if (area !== undefined) return `libs/domain/src/${area}/index.ts`;
  if (!specifier.startsWith('.')) return null;
  const base = path.posix.join(path.posix.dirname(file), specifier);
  return ENDINGS.map((ending) => base + ending).find((each) => known.has(each)) ?? base;
}
