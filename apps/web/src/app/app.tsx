import { ApolloProvider } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import type { Connection } from '../graphql/connection';
import { browserSavedWork, watchPage } from '../shared/documents/browser-saved-work';
import { SavedWorkContext } from '../shared/documents/saved-work-context';
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
  const [work] = useState(() => browserSavedWork(client, connection));
  const [openedWith] = useState(() => ({ ignored: ignoredInAddress(router) }));
  useEffect(() => watchPage(work), [work]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourScheme}
      defaultColorScheme="auto"
    >
      <ApolloProvider client={client}>
        <ConnectionContext value={connection}>
          <SavedWorkContext value={work}>
            <OpenedWithContext value={openedWith}>
              <RouterProvider router={router} />
            </OpenedWithContext>
          </SavedWorkContext>
        </ConnectionContext>
      </ApolloProvider>
    </MantineProvider>
  );
}
