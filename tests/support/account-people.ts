import { CREATE_ACCOUNT, FIRST, PASSWORD, SET_PASSWORD, SIGN_IN, USER } from './account-operations';
import type { AccountsApi, Client } from './accounts-api';

/** Somebody with an account, signed in. */
export interface SignedIn {
  readonly browser: Client;
  readonly personId: string;
  readonly userName: string;
}

/** The first account, which runs the installation. */
export async function anAdministrator(api: AccountsApi): Promise<SignedIn> {
  const browser = api.client();
  const { personId } = await browser.field<{ personId: string }>(FIRST, USER);
  return { browser, personId, userName: USER.userName };
}

/** Somebody whom the administrator has given an account, who has set the password by the link. */
export async function aPerson(
  api: AccountsApi,
  { browser: administrator }: SignedIn,
  userName: string,
): Promise<SignedIn> {
  const link = await administrator.field<{ personId: string; token: string }>(CREATE_ACCOUNT, {
    userName,
  });
  const browser = api.client();
  await browser.field(SET_PASSWORD, { token: link.token, password: PASSWORD });
  await browser.field(SIGN_IN, { userName, password: PASSWORD });
  return { browser, personId: link.personId, userName };
}
