/**
 * The product's own drawing with a synthetic network, for measuring only: no page of the product leads here and no
 * build contains it. `?nodes=…&ties=…` sets the size.
 */
import { MantineProvider } from '@mantine/core';
import { createElement, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { cssVariables, theme } from '../../../apps/web/src/app/theme';
import { CanvasView } from '../../../apps/web/src/shared/graph-canvas/canvas-view';
import { aPartnership } from '../../../apps/web/src/shared/graph-canvas/network-builder';
import { startI18n } from '../../../apps/web/src/shared/i18n/i18n';

const parameters = new URLSearchParams(location.search);
const network = aPartnership(
  Number(parameters.get('nodes') ?? 2000),
  Number(parameters.get('ties') ?? 6000),
);

function Harness(): ReactElement {
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [plan] = useState(() => ({
    stages: [{ network, parent: null }],
    starts: ['project:0'],
    layout: 'force' as const,
    arrangedAfter: 0,
    pins: [],
  }));
  return createElement(CanvasView, {
    network,
    plan,
    selected,
    label: 'Benchmark',
    fitKey: 'benchmark',
    onSelect: setSelected,
  });
}

const place = document.getElementById('root');
if (place !== null) {
  await startI18n('en');
  createRoot(place).render(
    createElement(
      MantineProvider,
      { theme, cssVariablesResolver: cssVariables },
      createElement(Harness),
    ),
  );
  document.body.dataset['ties'] = String(network.ties.length);
  document.body.dataset['nodes'] = String(network.nodes.length);
}
