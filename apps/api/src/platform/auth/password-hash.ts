import { hash, verify } from '@node-rs/argon2';
import { normalPassword } from '@trellis/domain/access';

/**
 * Argon2id as OWASP recommends it (19 MiB, two passes, one lane): about 50 ms a password on one core. The numbers stand in each
 * hash, so that older hashes are still understood after they are raised. 2 is the library's number of Argon2id.
 */
const SETTINGS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const CURRENT = `$argon2id$v=19$m=${SETTINGS.memoryCost},t=${SETTINGS.timeCost},p=${SETTINGS.parallelism}$`;

/** A hash that no password has, so that an unknown user costs as much time as a known one. */
let nobody: Promise<string> | null = null;

export function hashPassword(password: string): Promise<string> {
  return hash(normalPassword(password), SETTINGS);
}

/** Whether the password has the hash; with no hash it is worked out all the same, and it has not. */
export async function isPasswordOf(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('a text that is nobody’s password');
  const isRight = await verify(stored ?? (await nobody), normalPassword(password));
  return stored !== null && isRight;
}

/** Whether a hash was made with other settings than those of today and should be made again. */
export function isOutdatedHash(stored: string): boolean {
  return !stored.startsWith(CURRENT);
}
