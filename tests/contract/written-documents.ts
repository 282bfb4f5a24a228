import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importColumns, modelDiagram, modelTables } from './described-model';
import { modelPicture } from './model-picture';

/** A file of `docs` that is wholly or partly written from the code. */
export interface WrittenDocument {
  readonly path: string;
  readonly text: string;
}

/** The document with the part between two markers replaced. */
function withPart(text: string, name: string, part: string): string {
  const begin = `<!-- begin ${name} -->`;
  const end = `<!-- end ${name} -->`;
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start === -1 || stop === -1) throw new Error(`The document lacks the markers of "${name}".`);
  return `${text.slice(0, start + begin.length)}\n\n${part}\n\n${text.slice(stop)}`;
}

/** What the documents should say, given the code and the parts that people write. */
export function writtenDocuments(root: string): readonly WrittenDocument[] {
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const format = withPart(read('docs/import-format.md'), 'columns', importColumns());
  const model = withPart(
    withPart(read('docs/model.md'), 'diagram', modelDiagram()),
    'tables',
    modelTables(),
  );
  return [
    { path: 'docs/import-format.md', text: format },
    { path: 'docs/model.md', text: model },
    { path: 'docs/images/graph-model.svg', text: modelPicture() },
  ];
}
