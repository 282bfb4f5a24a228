import { Injectable } from '@nestjs/common';
import { ADDRESS_SLOW_DOWN, waitSeconds } from '@trellis/domain/access';
import type { Request } from 'express';

interface Failures {
  readonly count: number;
  readonly openAt: number;
}

const SECOND_MS = 1_000;
/** Addresses that are remembered; the one that failed longest ago is forgotten first. */
const MOST_ADDRESSES = 10_000;

/**
 * The address that failures are counted by. A household or a rented server has a whole /64 of IPv6, so that single
 * addresses of it say nothing.
 */
export function addressKey(address: string | undefined): string {
  if (address === undefined) return '';
  const plain = address.replace(/^::ffff:/u, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const first = head.split(':').filter((group) => group !== '');
  const last = tail.split(':').filter((group) => group !== '');
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  return [...first, ...(plain.includes('::') ? zeros : []), ...last].slice(0, 4).join(':');
}

/**
 * Slows a guesser down by address, who tries many names. Kept by each server for itself: an address says little, and to
 * write every one down would be a record of people. What was right takes no other failure back, or a guesser with an account of
 * his own would begin anew as often as he likes.
 */
@Injectable()
export class AddressSlowDown {
  private readonly failures = new Map<string, Failures>();

  /**
   * Seconds that the address of a request has to wait; 0 where it may try, which counts as failed until it is taken
   * back, so that attempts that come at once are counted too.
   */
  begin({ ip }: Pick<Request, 'ip'>): number {
    const key = addressKey(ip);
    const wait = Math.ceil(((this.failures.get(key)?.openAt ?? 0) - Date.now()) / SECOND_MS);
    if (wait > 0) return wait;
    this.set(key, this.count(key) + 1);
    return 0;
  }

  /** The attempt of a request was not wrong. */
  takeBack({ ip }: Pick<Request, 'ip'>): void {
    const key = addressKey(ip);
    this.set(key, Math.max(0, this.count(key) - 1));
  }

  /** Forgets all failures. */
  forget(): void {
    this.failures.clear();
  }

  private set(key: string, count: number): void {
    const openAt = Date.now() + waitSeconds(count, ADDRESS_SLOW_DOWN) * SECOND_MS;
    // To the end of the order, which is that of the last failure.
    this.failures.delete(key);
    this.failures.set(key, { count, openAt });
    const [oldest] = this.failures.keys();
    if (this.failures.size > MOST_ADDRESSES && oldest !== undefined) this.failures.delete(oldest);
  }

  /** Failures of an address; a quarter of an hour without one forgives half of them. */
  private count(key: string): number {
    const known = this.failures.get(key);
    if (known === undefined) return 0;
    const quarters = Math.floor((Date.now() - known.openAt) / (900 * SECOND_MS));
    return quarters <= 0 ? known.count : Math.floor(known.count / 2 ** Math.min(quarters, 30));
  }
}
