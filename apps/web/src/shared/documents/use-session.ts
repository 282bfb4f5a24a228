import { useQuery } from '@apollo/client/react';
import { SessionDocument, type SessionQuery } from '../../graphql/generated';

/** Who asks; null until it is known. */
export function useSession(): SessionQuery['session'] | null {
  return useQuery(SessionDocument).data?.session ?? null;
}
