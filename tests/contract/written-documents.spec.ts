import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writtenDocuments } from './written-documents';

const ROOT = path.resolve(__dirname, '../..');

describe('the documents written from the code', () => {
  it.each(writtenDocuments(ROOT).map((document) => [document.path, document] as const))(
    '%s says what the code says (node tests/support/run-bundled.mjs tests/contract/write-documents.ts)',
    (file, { text }) => {
      expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
    },
  );
});
