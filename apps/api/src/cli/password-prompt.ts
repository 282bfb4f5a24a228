import type { ReadStream } from 'node:tty';
import { badUserInput } from '../platform/graphql/errors';
import { writeAside } from './command-output';

const CONTROL = { end: '\u0004', interrupt: '\u0003', erase: ['\u007F', '\b'] } as const;

/** What has been typed so far after one more key; null where the line is ended. */
export function typed(line: string, key: string): string | null {
  if (key === '\r' || key === '\n' || key === CONTROL.end) return null;
  if (key === CONTROL.interrupt) throw badUserInput('No password was given; nothing was done.');
  if (CONTROL.erase.some((each) => each === key)) return [...line].slice(0, -1).join('');
  return key < ' ' ? line : line + key;
}

/** One line typed at a terminal that does not show it. */
function hiddenLine(terminal: ReadStream, prompt: string): Promise<string> {
  // Hidden before it is asked for: who types fast is not seen either.
  terminal.setRawMode(true).setEncoding('utf8').resume();
  process.stderr.write(prompt);
  return new Promise((resolve, reject) => {
    let line = '';
    const end = (settle: () => void): void => {
      terminal.off('data', onData).setRawMode(false).pause();
      writeAside('');
      settle();
    };
    const onData = (keys: string): void => {
      try {
        for (const key of keys) {
          const next = typed(line, key);
          if (next === null) {
            end(() => {
              resolve(line);
            });
            return;
          }
          line = next;
        }
      } catch (error) {
        end(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      }
    };
    terminal.on('data', onData);
  });
}

/** The first line of what is piped in. */
async function pipedLine(): Promise<string> {
  let text = '';
  for await (const part of process.stdin.setEncoding('utf8')) text += String(part);
  return text.split(/\r?\n/u)[0] ?? '';
}

/** A new password: typed twice at a terminal, which does not show it, or piped in. It is never a word of the command. */
export async function askNewPassword(): Promise<string> {
  if (!process.stdin.isTTY) return pipedLine();
  const first = await hiddenLine(process.stdin, 'Password: ');
  const again = await hiddenLine(process.stdin, 'The same again: ');
  if (first !== again) throw badUserInput('The two passwords differ; nothing was done.');
  return first;
}
