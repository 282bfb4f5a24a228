import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useState, type ReactElement } from 'react';
import type { SuggestionSearch } from '../../shared/routing/suggestion-search';
import { renderInApp } from '../../test-support/render-in-app';
import { Reasons } from './components/reasons';
import { SuggestionList } from './components/suggestion-list';
import { aSuggestion, someEvidence } from './suggestion-builder';

function List(): ReactElement {
  const [search, setSearch] = useState<SuggestionSearch>({});
  const suggestion = aSuggestion();
  return (
    <SuggestionList
      suggestions={[suggestion]}
      address={{ search, onSearch: setSearch }}
      reasonsOf={() => (
        <Reasons
          name={suggestion.organisation.name}
          evidence={someEvidence()}
          shareWithLowerFit={suggestion.shareWithLowerFit}
          cautions={suggestion.cautions}
          goal="TRANSNATIONAL"
          network="own"
        />
      )}
    />
  );
}

/** The number that a row of the parts shows first. */
function pointsOf(row: HTMLElement): number {
  const [cell] = within(row).getAllByRole('cell');
  return Number.parseFloat(cell?.textContent ?? 'NaN');
}

describe('a list of suggestions', () => {
  it('shows rank, name, reason, place, confidence and the fit with its parts', async () => {
    await renderInApp(<List />);
    const item = screen.getByRole('listitem');
    expect(item).toHaveTextContent('University of Applied Sciences, Vaasa');
    expect(item).toHaveTextContent('Shares 3 partners with you');
    expect(item).toHaveTextContent('Vaasa, Finland · high confidence');
    const bar = within(item).getByRole('img');
    expect(bar).toHaveAccessibleName(/^Fit 37\.0 of 100: Shared network 17\.8, Track record/);
  });

  it('opens the reasons by keyboard, with points that add up on screen', async () => {
    const user = userEvent.setup();
    await renderInApp(<List />);
    const why = screen.getByRole('button', { name: /^Why University/ });
    why.focus();
    await user.keyboard('{Enter}');
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const names = ['Shared network', 'Track record', 'Topic', 'Complementarity', 'Geography'];
    const groups = rows.filter((row) =>
      names.some((name) => within(row).queryByRole('rowheader', { name }) !== null),
    );
    const total = rows.at(-1);
    const sum = groups.reduce((points, row) => points + pointsOf(row), 0);
    expect(Math.round(sum * 10) / 10).toBe(37);
    expect(total === undefined ? null : pointsOf(total)).toBe(37);
    expect(screen.getByText(/Without the shared partner Atlantic TU/)).toBeVisible();
    expect(screen.getByText(/Not known: Regional economy/)).toBeVisible();
  });

  it('has nothing that axe finds, closed and open', async () => {
    const user = userEvent.setup();
    const { container } = await renderInApp(<List />);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: /^Why University/ }));
    expect(await axe(container)).toHaveNoViolations();
  });
});
