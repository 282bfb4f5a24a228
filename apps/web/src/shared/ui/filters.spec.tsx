import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState, type ReactElement } from 'react';
import { renderInApp } from '../../test-support/render-in-app';
import { DataTable } from './data-table';
import { ChoiceFilter, FilterBar, OneOf, SwitchFilter } from './filter-bar';
import { ListSummary } from './list-summary';

function Filters(): ReactElement {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isOn, setOn] = useState(false);
  const [goal, setGoal] = useState<'abroad' | 'near'>('abroad');
  return (
    <FilterBar
      label="Filters"
      summary={<ListSummary from={11} shown={10} total={1604} order="fit" />}
      onClear={() => setChosen([])}
    >
      <OneOf
        label="Goal"
        value={goal}
        options={[
          { value: 'abroad', label: 'Abroad' },
          { value: 'near', label: 'Near' },
        ]}
        onChange={setGoal}
      />
      <ChoiceFilter
        label="Country"
        anyLabel="Any country"
        choices={[
          { value: 'FI', label: 'Finland', count: 12 },
          { value: 'NL', label: 'Netherlands', count: 1204 },
        ]}
        chosen={chosen}
        onChange={setChosen}
      />
      <SwitchFilter label="Newcomers only" isOn={isOn} onChange={setOn} />
    </FilterBar>
  );
}

describe('filters', () => {
  it('say what is shown of how much, and by which rule', async () => {
    await renderInApp(<Filters />);
    expect(screen.getByRole('status')).toHaveTextContent('11–20 of 1,604, ordered by fit');
  });

  it('are set by keyboard and say what is chosen', async () => {
    const user = userEvent.setup();
    const { baseElement } = await renderInApp(<Filters />);
    await user.click(screen.getByRole('button', { name: 'Any country' }));
    await user.click(await screen.findByRole('checkbox', { name: /Netherlands/ }));
    expect(screen.getByRole('button', { name: 'Country: Netherlands' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(await axe(baseElement, { rules: { region: { enabled: false } } })).toHaveNoViolations();
    await user.click(screen.getByRole('radio', { name: 'Near' }));
    expect(screen.getByRole('radio', { name: 'Near' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Newcomers only' }));
    expect(screen.getByRole('button', { name: 'Newcomers only' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
});

describe('a data table', () => {
  it('has a caption, row headings and a sort that is said', async () => {
    const sorted: string[] = [];
    const { container } = await renderInApp(
      <DataTable
        caption="Organisations"
        rows={[{ name: 'Saxion', projects: 2 }]}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', heading: 'Name', isRowHeading: true, cell: ({ name }) => name },
          {
            key: 'projects',
            heading: 'Projects',
            isFigure: true,
            cell: ({ projects }) => projects,
            sort: { direction: 'descending', onSort: () => sorted.push('projects') },
          },
        ]}
      />,
    );
    expect(screen.getByRole('table', { name: 'Organisations' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'Saxion' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: /Projects/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await userEvent.click(screen.getByRole('button', { name: /Projects/ }));
    expect(sorted).toEqual(['projects']);
    expect(await axe(container)).toHaveNoViolations();
  });
});
