import { PASSWORD_LENGTH, type PasswordFault } from '@trellis/domain/access';
import { problem, type Problem } from '@trellis/domain/kernel';

/** Why something was not done to an account. */
export type AccountProblem = Problem<
  | 'accountsExist'
  | 'accountsMissing'
  | 'accountUnknown'
  | 'codeNeeded'
  | 'codeWrong'
  | 'lastAdministrator'
  | 'linkUnknown'
  | 'nameInvalid'
  | 'passwordTooShort'
  | 'passwordTooLong'
  | 'passwordLikeUserName'
  | 'passwordTooCommon'
  | 'passwordTooRegular'
  | 'passwordWrong'
  | 'secondFactorMissing'
  | 'sessionUnknown'
  | 'tooManyAttempts'
  | 'tooManyTokens'
  | 'tokenInvalid'
  | 'tokenUnknown'
  | 'userNameInvalid'
  | 'userNameTaken'
>;

/** Most characters of a name, of a person, a workspace or a token. */
export const MAXIMUM_NAME = 100;

const PASSWORD_PROBLEMS = {
  tooShort: 'passwordTooShort',
  tooLong: 'passwordTooLong',
  likeUserName: 'passwordLikeUserName',
  tooCommon: 'passwordTooCommon',
  tooRegular: 'passwordTooRegular',
} as const satisfies Record<PasswordFault, AccountProblem['code']>;

export function passwordProblem(fault: PasswordFault): AccountProblem {
  return problem(PASSWORD_PROBLEMS[fault], { ...PASSWORD_LENGTH });
}

/** A name as it is kept: in one line, without blanks around it and not too long; null for none. */
export function cleanName(name: string | null): string | null {
  const clean = (name ?? '').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return clean === '' ? null : [...clean].slice(0, MAXIMUM_NAME).join('');
}
