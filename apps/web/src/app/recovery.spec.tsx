import { ApolloClient, ApolloLink, InMemoryCache, Observable, gql } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { createConnection } from '../graphql/connection';
import { startI18n } from '../shared/i18n/i18n';
import { ConnectionBanner } from './connection-banner';
import { ConnectionContext } from './connection-context';
import { useRecovery } from './use-recovery';

const QUERY = gql`
  query Names {
    name
  }
`;

function Page(): ReactElement {
  useRecovery();
  const { data, error } = useQuery<{ readonly name: string }>(QUERY);
  return (
    <>
      <ConnectionBanner />
      <p>{data?.name ?? (error === undefined ? 'waiting' : 'failed')}</p>
    </>
  );
}

describe('a database that goes away and comes back', () => {
  it('is told, and the page fills in by itself when it is back', async () => {
    await startI18n('en');
    let isUp = false;
    const connection = createConnection();
    const link = new ApolloLink(
      () =>
        new Observable((observer) => {
          if (!isUp) {
            connection.reportAway();
            observer.error(new TypeError('Failed to fetch'));
            return;
          }
          observer.next({ data: { name: 'Noorderpoort' } });
          observer.complete();
        }),
    );
    globalThis.fetch = (() => Promise.resolve({ ok: isUp })) as unknown as typeof fetch;
    const client = new ApolloClient({ link, cache: new InMemoryCache() });
    render(
      <ApolloProvider client={client}>
        <ConnectionContext value={connection}>
          <Page />
        </ConnectionContext>
      </ApolloProvider>,
    );
    expect(await screen.findByText(/The database does not answer/)).toBeVisible();
    expect(screen.getByText('failed')).toBeVisible();
    isUp = true;
    expect(await screen.findByText('Noorderpoort')).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/The database does not answer/)).toBeNull());
  }, 15_000);
});
