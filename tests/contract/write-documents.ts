import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writtenDocuments } from './written-documents';

/** `node tests/support/run-bundled.mjs tests/contract/write-documents.ts` brings the documents up to date. */
for (const { path: file, text } of writtenDocuments(process.cwd())) {
  writeFileSync(path.join(process.cwd(), file), text);
}
