import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { SignOutDocument, SignOutEverywhereDocument } from '../../graphql/generated';
import { useSavedWork } from '../../shared/documents/saved-work-context';
import { openAsAnother } from './person-change';

/** Signs out here, or everywhere, after what is not saved was sent; what cannot be sent stays on this device. */
export function useSignOut(): (isEverywhere: boolean) => Promise<void> {
  const client = useApolloClient();
  const work = useSavedWork();
  return useCallback(
    async (isEverywhere) => {
      await work.goOn();
      const fetchPolicy = 'no-cache' as const;
      await (isEverywhere
        ? client.mutate({ mutation: SignOutEverywhereDocument, fetchPolicy })
        : client.mutate({ mutation: SignOutDocument, fetchPolicy }));
      await client.clearStore();
      openAsAnother('/');
    },
    [client, work],
  );
}
