import { ApolloProvider } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { Connection } from '../graphql/connection';
import { ConnectionContext } from './connection-context';
import { makeRouter } from './router';
import { cssVariables, theme } from './theme';

export interface AppProps {
  readonly client: ApolloClient;
  readonly connection: Connection;
}

const colourScheme = localStorageColorSchemeManager({ key: 'trellis-colour-scheme' });

export function App({ client, connection }: AppProps): ReactElement {
  const [router] = useState(() => makeRouter(client));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourScheme}
      defaultColorScheme="auto"
    >
      <ApolloProvider client={client}>
        <ConnectionContext value={connection}>
          <RouterProvider router={router} />
        </ConnectionContext>
      </ApolloProvider>
    </MantineProvider>
  );
}
