import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { FEATURE_MODULES } from './feature-modules';
import { schemaOf, schemaText } from './platform/graphql/print-schema';

/** Writes the contract to the file that the first argument names, else to standard output. */
async function main(target: string | undefined): Promise<void> {
  const text = schemaText(await schemaOf(FEATURE_MODULES));
  if (target === undefined) process.stdout.write(text);
  else writeFileSync(target, text);
}

void main(process.argv[2]);
