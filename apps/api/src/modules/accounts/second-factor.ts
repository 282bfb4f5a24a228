import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { tokenHash } from '../../platform/auth';
import { AccountsRepository } from './accounts.repository';

const PERIOD_SECONDS = 30;
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
/** No letter or digit that is easily taken for another. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

function totpOf(secret: string, userName: string): TOTP {
  return new TOTP({
    ...{ issuer: 'Trellis', label: userName, algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS },
    secret: Secret.fromBase32(secret),
  });
}

/** The step of time that a code is of, the one before and after included; null for a wrong code. */
export function stepOf(secret: string, code: string): number | null {
  const delta = totpOf(secret, '').validate({ token: code, window: 1 });
  return delta === null ? null : Math.floor(Date.now() / 1000 / PERIOD_SECONDS) + delta;
}

/** A secret for an app of codes, as text and as the address that a picture for its camera holds. */
export function newSecret(userName: string): { readonly secret: string; readonly uri: string } {
  const secret = new Secret({ size: SECRET_BYTES }).base32;
  return { secret, uri: totpOf(secret, userName).toString() };
}

/** Codes that stand in for a lost telephone, each good once: 60 bits of chance, such as `k3vd-9mxa-w2pt`. */
export function newRecoveryCodes(): readonly string[] {
  const group = (): string =>
    Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '').join('');
  return Array.from({ length: RECOVERY_CODES }, () => [group(), group(), group()].join('-'));
}

/** What is stored of a recovery code; capitals, blanks and dashes make no difference. */
export function recoveryHash(code: string): string {
  return tokenHash(code.toLowerCase().replace(/[^a-z0-9]/gu, ''));
}

/** Time-based one-time passwords (RFC 6238) as a second factor, with recovery codes. */
@Injectable()
export class SecondFactor {
  constructor(private readonly accounts: AccountsRepository) {}

  /** Whether a code is right and was not used before; it is used up. */
  isRight(personId: string, given: string): Promise<boolean> {
    const code = given.slice(0, 100);
    return this.accounts.transaction(async (transaction) => {
      const account = await this.accounts.lock(transaction, personId);
      if (account === null || account.totpSecret === null) return false;
      const digits = code.replace(/\s/gu, '');
      const step = /^\d{6}$/u.test(digits) ? stepOf(account.totpSecret, digits) : null;
      if (step !== null && step > (account.totpStep ?? 0)) {
        await this.accounts.change(transaction, personId, { totpStep: step });
        return true;
      }
      const hash = recoveryHash(code);
      if (!account.recoveryHashes.includes(hash)) return false;
      const recoveryHashes = account.recoveryHashes.filter((each) => each !== hash);
      await this.accounts.change(transaction, personId, { recoveryHashes });
      return true;
    });
  }
}
