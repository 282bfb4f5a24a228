/** A problem as every part of the API gives it. */
export interface GivenProblem {
  readonly code: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

/** The problems that have words of their own, and the field of a form that each is about; null for the whole form. */
const FIELDS = {
  accountsExist: null,
  accountsMissing: null,
  accountUnknown: 'userName',
  alreadyMember: 'userName',
  codeNeeded: 'code',
  codeWrong: 'code',
  lastAdministrator: null,
  linkUnknown: null,
  memberUnknown: null,
  nameInvalid: 'name',
  passwordTooShort: 'newPassword',
  passwordTooLong: 'newPassword',
  passwordLikeUserName: 'newPassword',
  passwordTooCommon: 'newPassword',
  passwordTooRegular: 'newPassword',
  passwordWrong: 'password',
  secondFactorMissing: null,
  sessionUnknown: null,
  signInRefused: null,
  signInSlowed: null,
  tooManyAttempts: null,
  tooManyTokens: null,
  tokenInvalid: 'name',
  tokenUnknown: null,
  userNameInvalid: 'userName',
  userNameTaken: 'userName',
  workspaceReadOnly: null,
  workspaceUnknown: null,
} as const;

type KnownProblem = keyof typeof FIELDS;

export interface ProblemView {
  readonly key: `problem.${KnownProblem | 'other'}`;
  /** The field that it is about; null where it is about the whole form. */
  readonly field: string | null;
  /** What its words mention. */
  readonly values: { readonly least: string; readonly most: string };
  /** Seconds until it may be tried again; null where that is at once. */
  readonly seconds: number | null;
}

function isKnown(code: string): code is KnownProblem {
  return Object.hasOwn(FIELDS, code);
}

/** The words of a problem, where they stand, and how long to wait. */
export function problemView({ code, parameters }: GivenProblem): ProblemView {
  const given = new Map(parameters.map(({ name, value }) => [name, value]));
  const seconds = Number(given.get('seconds') ?? Number.NaN);
  return {
    key: isKnown(code) ? `problem.${code}` : 'problem.other',
    field: isKnown(code) ? FIELDS[code] : null,
    values: { least: given.get('least') ?? '', most: given.get('most') ?? '' },
    seconds: Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null,
  };
}
