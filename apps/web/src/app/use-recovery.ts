import { useApolloClient } from '@apollo/client/react';
import { useContext, useEffect } from 'react';
import { retryDelay } from '../graphql/connection';
import { ConnectionContext, useConnectionState } from './connection-context';

/**
 * Asks again while the API or its database is away, and reloads what is on screen once it answers. Nothing runs
 * while the connection is up.
 */
export function useRecovery(): void {
  const client = useApolloClient();
  const connection = useContext(ConnectionContext);
  const state = useConnectionState();
  useEffect(() => {
    if (state === 'up') return undefined;
    let timer: number | undefined;
    let tries = 0;
    let stopped = false;
    const ask = async (): Promise<void> => {
      try {
        const answer = await fetch('/health/ready', { cache: 'no-store' });
        if (!answer.ok) throw new Error('The database is still away.');
        if (stopped) return;
        connection.reportUp();
        await client.reFetchObservableQueries();
      } catch {
        if (stopped) return;
        tries += 1;
        timer = window.setTimeout(() => void ask(), retryDelay(tries));
      }
    };
    timer = window.setTimeout(() => void ask(), retryDelay(0));
    return () => {
      stopped = true;
      window.clearTimeout(timer);
    };
  }, [client, connection, state]);
}
