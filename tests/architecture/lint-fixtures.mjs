/**
 * Lints every fixture as if it stood where its first line says (`// as: <path of a real file>`), since the rules depend
 * on the place and the types on a project. Prints { fixture: [rules that it breaks] } as JSON. A process of its own, as
 * the configuration is an ES module, which Jest's runtime cannot load.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(import.meta.dirname, 'fixtures', 'lint');
const eslint = new ESLint({ cwd: root });

const broken = {};
for (const name of fs.readdirSync(folder).sort()) {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  const place = /^\/\/ as: (\S+)/.exec(text)?.[1];
  if (place === undefined)
    throw new Error(`${name} does not say in its first line where it stands.`);
  const [result] = await eslint.lintText(text, { filePath: path.join(root, place) });
  broken[name] = [
    ...new Set(result.messages.map((message) => message.ruleId ?? message.message)),
  ].sort();
}
process.stdout.write(JSON.stringify(broken));
