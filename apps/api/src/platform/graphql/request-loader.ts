import DataLoader from 'dataloader';
import type { RequestContext } from './request-context';

/** Loads the values of many keys at once, one value a key in the order of the keys. */
export type Batch<K, V> = (keys: readonly K[], context: RequestContext) => Promise<readonly V[]>;

/**
 * Collects the keys that the fields of one request ask for into one statement. Each request has its own DataLoader,
 * found by its context, so that nothing outlives a request or is shared between people.
 */
export class RequestLoader<K, V> {
  private readonly perRequest = new WeakMap<RequestContext, DataLoader<K, V>>();

  constructor(private readonly batch: Batch<K, V>) {}

  load(context: RequestContext, key: K): Promise<V> {
    return this.of(context).load(key);
  }

  loadMany(context: RequestContext, keys: readonly K[]): Promise<V[]> {
    const loader = this.of(context);
    return Promise.all(keys.map((key) => loader.load(key)));
  }

  private of(context: RequestContext): DataLoader<K, V> {
    const known = this.perRequest.get(context);
    if (known !== undefined) return known;
    const made = new DataLoader<K, V>((keys) => this.batch(keys, context), { maxBatchSize: 1000 });
    this.perRequest.set(context, made);
    return made;
  }
}
