import { once } from 'node:events';
import * as z from 'zod';

const variables = z.record(z.string(), z.string());

/**
 * Asks the launcher, where one started this process with a channel, for a database. What it answers counts as if it
 * stood in the environment; without a launcher the environment is used as it is.
 */
export async function connectionFromLauncher(): Promise<void> {
  if (process.send === undefined) return;
  const gone = new AbortController();
  process.once('disconnect', () => {
    gone.abort();
  });
  const answered = once(process, 'message', { signal: gone.signal });
  process.send('database');
  Object.assign(
    process.env,
    z
      .tuple([variables])
      .rest(z.unknown())
      .parse(await answered)[0],
  );
  process.disconnect();
}
