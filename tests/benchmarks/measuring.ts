import { median } from '@trellis/domain/kernel';

/** Milliseconds that the work takes. */
export async function elapsed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Median milliseconds of each work. They take turns, so that a disturbance of the machine falls on all of them alike;
 * the first rounds warm up and do not count.
 */
export async function medians<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: { readonly warm: number; readonly counted: number },
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds.warm + rounds.counted; round += 1) {
    for (const name of names) {
      const time = await elapsed(works[name]);
      if (round >= rounds.warm) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, median(times.get(name) ?? []) ?? Number.NaN]),
  ) as Record<Name, number>;
}

/** Posts a query; an answer with errors is no measurement. */
export function asker(url: string): (query: string) => Promise<void> {
  return async (query) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    if (!response.ok || text.startsWith('{"errors"')) throw new Error(text.slice(0, 500));
  };
}

/** Writes the result for the benchmark that started this program. */
export function report(work: Promise<unknown>): void {
  work.then(
    (result) => {
      process.stdout.write(JSON.stringify(result), () => process.exit(0));
    },
    (error: unknown) => {
      process.stderr.write(error instanceof Error ? String(error.stack) : String(error));
      process.exit(1);
    },
  );
}
