/** A value that was worked out from the public records of one version. */
export interface Versioned<T> {
  readonly version: number;
  readonly value: T;
}

/** How a model is made: `version` reads the current version, `build` loads the records and prepares the value. */
export interface ModelSource<T> {
  readonly version: () => Promise<number>;
  readonly build: () => Promise<T>;
}

interface Loading<T> {
  readonly version: number;
  readonly result: Promise<Versioned<T>>;
}

/** Attempts to read the records without a write in between before the newest reading is taken as it is. */
const MAX_ATTEMPTS = 3;

/**
 * A model of the public records, kept until their version is raised. Requests that ask at the same time share one
 * load; a load during which the version changed is repeated, so that a model never mixes two versions; a load that
 * fails is forgotten, so that the next request tries again.
 */
export class VersionedModel<T> {
  private loading: Loading<T> | null = null;

  constructor(private readonly source: ModelSource<T>) {}

  /** The model of the version that the records have at this moment. */
  async current(): Promise<Versioned<T>> {
    return this.at(await this.source.version());
  }

  /** The model of a version that the caller has just read. */
  at(version: number): Promise<Versioned<T>> {
    if (this.loading?.version === version) return this.loading.result;
    const result = this.load(version, MAX_ATTEMPTS);
    this.loading = { version, result };
    result.then(
      (loaded) => this.settle(result, { version: loaded.version, result }),
      () => this.settle(result, null),
    );
    return result;
  }

  private settle(result: Promise<Versioned<T>>, settled: Loading<T> | null): void {
    if (this.loading?.result === result) this.loading = settled;
  }

  private async load(version: number, attempts: number): Promise<Versioned<T>> {
    const value = await this.source.build();
    const after = await this.source.version();
    if (after === version || attempts <= 1) return { version, value };
    return this.load(after, attempts - 1);
  }
}
