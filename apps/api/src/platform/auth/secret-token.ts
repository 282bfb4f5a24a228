import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A secret of 256 random bits that fits into a cookie, a header and an address. */
export function newToken(prefix = ''): string {
  return `${prefix}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

/**
 * What is stored of a secret. A fast hash is enough, because nobody guesses 256 random bits; who reads the database
 * cannot use what is in it.
 */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether a secret has the hash, in a time that says nothing about where they differ. */
export function isTokenOf(hash: string, token: string): boolean {
  return timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(tokenHash(token), 'hex'));
}
