import { MockedProvider, type MockedProviderProps } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, type RenderResult } from '@testing-library/react';
import { createElement, type ReactElement } from 'react';
import { startI18n, type InterfaceLanguage } from '../shared/i18n/i18n';

export interface AppOptions {
  readonly mocks?: MockedProviderProps['mocks'];
  readonly language?: InterfaceLanguage;
}

/** Renders a component with what stands around it in the app: texts, theme, an API of mocks, a router. */
export async function renderInApp(
  element: ReactElement,
  { mocks = [], language = 'en' }: AppOptions = {},
): Promise<RenderResult> {
  await startI18n(language);
  const router = createRouter({
    routeTree: createRootRoute({ component: () => element }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await router.load();
  return render(
    <MantineProvider env="test">
      <MockedProvider mocks={mocks}>{createElement(RouterProvider, { router })}</MockedProvider>
    </MantineProvider>,
  );
}
