import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState, type ReactElement } from 'react';
import { startI18n } from '../i18n/i18n';
import { categoryCounts, type Category } from './categories';
import { CanvasView } from './canvas-view';
import { GraphList } from './graph-list';
import { GraphTable } from './graph-table';
import { Legend } from './legend';
import { LiveSummary } from './live-summary';
import type { Network } from './network';
import { aNode, aTie } from './network-builder';
import type { DrawingPlan } from './replay';

const network: Network = {
  nodes: [
    aNode('organisation:a', { label: 'Noorderpoort', totalTies: 4 }),
    aNode('project:p', {
      label: 'H2COVE',
      kind: 'PROJECT',
      organisationKind: null,
      year: 2022,
      totalTies: 30,
    }),
    aNode('organisation:b', {
      label: 'Vaasa',
      organisationKind: 'HIGHER_EDUCATION',
      country: 'FI',
    }),
  ],
  ties: [aTie('organisation:a', 'project:p'), aTie('organisation:b', 'project:p')],
};
const plan: DrawingPlan = {
  stages: [{ network, parent: null }],
  starts: ['organisation:a'],
  layout: 'force',
  arrangedAfter: 0,
  pins: [],
};

function Everything({
  onCommand,
}: {
  readonly onCommand: (command: string, id: string) => void;
}): ReactElement {
  const [selected, setSelected] = useState<readonly string[]>([]);
  return (
    <MantineProvider>
      <LiveSummary network={network} selected={selected} />
      <CanvasView
        network={network}
        plan={plan}
        selected={selected}
        label="The network"
        fitKey="a"
        onSelect={setSelected}
        onCommand={onCommand}
      />
      <GraphList network={network} selected={selected} onSelect={setSelected} label="As a list" />
      <GraphTable
        network={network}
        selected={selected}
        onSelect={setSelected}
        caption="As a table"
      />
    </MantineProvider>
  );
}

beforeAll(async () => {
  await startI18n('en');
});

describe('drawing, list and table', () => {
  it('share one selection, and the selected node is read out with what is not drawn', async () => {
    const user = userEvent.setup();
    render(<Everything onCommand={jest.fn()} />);
    const list = screen.getByRole('list', { name: 'As a list' });
    await user.click(within(list).getByRole('button', { name: /H2COVE/ }));
    const table = screen.getByRole('region', { name: 'As a table' });
    expect(within(table).getByRole('button', { name: 'H2COVE' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(screen.getByRole('status')).toHaveTextContent('H2COVE, Project. 2 of 30 ties drawn.');
  });

  it('is walked, acted on and left by keyboard', async () => {
    const user = userEvent.setup();
    const onCommand = jest.fn();
    render(<Everything onCommand={onCommand} />);
    await user.tab();
    expect(screen.getByRole('application', { name: 'The network' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('status')).toHaveTextContent('Noorderpoort, VET provider');
    await user.keyboard('{Enter}e');
    expect(onCommand.mock.calls).toEqual([
      ['open', 'organisation:a'],
      ['expand', 'organisation:a'],
    ]);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Zoom in' })).toHaveFocus();
  });

  it('sorts the table by a heading', async () => {
    const user = userEvent.setup();
    render(<Everything onCommand={jest.fn()} />);
    const table = screen.getByRole('region', { name: 'As a table' });
    await user.click(within(table).getByRole('button', { name: /^Name/ }));
    const names = within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
    expect(names).toEqual(['H2COVE', 'Noorderpoort', 'Vaasa']);
  });

  it('has no accessibility violation', async () => {
    const { container } = render(<Everything onCommand={jest.fn()} />);
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('legend', () => {
  it('isolates by click, adds by Shift, shows counts and can be cleared', async () => {
    const user = userEvent.setup();
    const calls: string[] = [];
    const shown: Network = { nodes: network.nodes.slice(0, 1), ties: [] };
    const isolated: readonly Category[] = ['vet-provider'];
    const { container } = render(
      <MantineProvider>
        <Legend
          counts={categoryCounts(network, shown)}
          isolated={isolated}
          onIsolate={(category) => calls.push(`only ${category}`)}
          onAlso={(category) => calls.push(`also ${category}`)}
          onAll={() => calls.push('all')}
          origins={['RECORDED', 'SUGGESTED']}
        />
      </MantineProvider>,
    );
    expect(screen.getByRole('button', { name: 'VET providers 1' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await user.click(screen.getByRole('button', { name: 'Projects 0 of 1' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: /Higher education/ }));
    await user.keyboard('{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Show all kinds' }));
    expect(calls).toEqual(['only project', 'also higher-education', 'all']);
    expect(await axe(container)).toHaveNoViolations();
  });
});
