import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

/** Takes the variables of `.env` into the environment; those that are set already win, empty ones count as unset. */
export function readSettings(file = path.join(root, '.env')) {
  let text;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    return;
  }
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (match === null) continue;
    const [, name, written] = match;
    const value = written.replace(/^(["'])(.*)\1$/, '$2');
    if (value !== '') process.env[name] ??= value;
  }
}
