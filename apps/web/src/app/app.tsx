import { ApolloProvider } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { Connection } from '../graphql/connection';
import { ConnectionContext } from './connection-context';
import { OpenedWithContext } from './ignored-words-context';
import { ignoredInAddress, makeRouter } from './router';
import { cssVariables, theme } from './theme';

export interface AppProps {
  readonly client: ApolloClient;
  readonly connection: Connection;
}

const colourScheme = localStorageColorSchemeManager({ key: 'trellis-colour-scheme' });

export function App({ client, connection }: AppProps): ReactElement {
  const [router] = useState(() => makeRouter(client));
  const [openedWith] = useState(() => ({ ignored: ignoredInAddress(router) }));
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourScheme}
      defaultColorScheme="auto"
    >
      <ApolloProvider client={client}>
        <ConnectionContext value={connection}>
          <OpenedWithContext value={openedWith}>
            <RouterProvider router={router} />
          </OpenedWithContext>
        </ConnectionContext>
      </ApolloProvider>
    </MantineProvider>
  );
}
