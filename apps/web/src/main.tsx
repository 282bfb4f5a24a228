import '@fontsource-variable/inter';
import '@mantine/core/styles.layer.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { createClient } from './graphql/client';
import { createConnection } from './graphql/connection';
import { preferredLanguage, startI18n, storedLanguage } from './shared/i18n/i18n';

async function start(): Promise<void> {
  const inAddress = new URLSearchParams(window.location.search).get('lang');
  const language = preferredLanguage(inAddress, storedLanguage(), window.navigator.languages);
  const i18n = await startI18n(language);
  const connection = createConnection();
  const client = createClient({ uri: '/graphql', language: () => i18n.language, connection });
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element for the application.');
  createRoot(root).render(
    <StrictMode>
      <App client={client} connection={connection} />
    </StrictMode>,
  );
}

void start();
