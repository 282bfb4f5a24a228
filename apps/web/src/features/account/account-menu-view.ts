import type { AccountSessionFieldsFragment } from '../../graphql/generated';

/** What the account control of the top bar is for the one who asks. */
export type AccountControl = 'singlePerson' | 'signIn' | 'firstAccount' | 'signedIn';

export function accountControl({
  mode,
  hasAccounts,
}: Pick<AccountSessionFieldsFragment, 'mode' | 'hasAccounts'>): AccountControl {
  switch (mode) {
    case 'SIGNED_IN':
      return 'signedIn';
    case 'SINGLE_PERSON':
      return 'singlePerson';
    case 'VISITOR':
      return hasAccounts ? 'signIn' : 'firstAccount';
  }
}

/** The name on screen: the one a person goes by, else the one to sign in with. */
export function shownName(person: {
  readonly name: string | null;
  readonly userName: string | null;
}): string {
  return person.name ?? person.userName ?? '';
}
