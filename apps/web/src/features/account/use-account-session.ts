import { useQuery } from '@apollo/client/react';
import { AccountSessionDocument, type AccountSessionFieldsFragment } from '../../graphql/generated';

/** Who asks, with the account; null until it is known. */
export function useAccountSession(): AccountSessionFieldsFragment | null {
  return useQuery(AccountSessionDocument).data?.session ?? null;
}
