import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { TypeaheadDocument, type TypeaheadQuery } from '../../graphql/generated';
import { renderInApp } from '../../test-support/render-in-app';
import { comboboxKey } from './combobox-keys';
import { EntityCombobox } from './entity-combobox';
import { movedPlace, typeaheadGroups, typeaheadOptions } from './typeahead-view';

const hit = {
  kind: 'REGION',
  id: 'NL34',
  title: 'Zeeland',
  subtitle: 'NL34',
  organisationKind: null,
  matchedBy: 'name',
  country: { code: 'NL', name: 'Netherlands' },
} as const;

const answer: TypeaheadQuery = {
  typeahead: {
    totalCount: 8,
    groups: [
      { kind: 'ORGANISATION', totalCount: 0, hits: [] },
      {
        kind: 'REGION',
        totalCount: 8,
        hits: [hit, { ...hit, id: 'NL341', title: 'Midden-Zeeland' }],
      },
    ],
  },
};

const mocks = [
  {
    request: { query: TypeaheadDocument, variables: { text: 'zeel', kinds: null, perKind: 5 } },
    result: { data: answer },
  },
];

describe('the options of a typeahead', () => {
  it('are numbered through, without empty groups', () => {
    const groups = typeaheadGroups(answer);
    expect(groups.map(({ kind, total }) => [kind, total])).toEqual([['REGION', 8]]);
    expect(typeaheadOptions(groups).map(({ place }) => place)).toEqual([0, 1]);
  });

  it('are walked through by the arrow keys, the text box standing between the ends', () => {
    expect(movedPlace(null, 2, 1)).toBe(0);
    expect(movedPlace(1, 2, 1)).toBeNull();
    expect(movedPlace(null, 2, -1)).toBe(1);
    expect(movedPlace(null, 0, 1)).toBeNull();
  });

  it('close with Escape before the text is cleared', () => {
    const state = { place: null, count: 2 };
    expect(comboboxKey('Escape', { ...state, isOpen: true })?.act).toBe('close');
    expect(comboboxKey('Escape', { ...state, isOpen: false })?.act).toBe('clear');
    expect(comboboxKey('a', { ...state, isOpen: true })).toBeNull();
  });
});

describe('the search box', () => {
  it('offers hits by group and lets the keyboard choose one', async () => {
    const user = userEvent.setup();
    const chosen: string[] = [];
    const { container } = await renderInApp(
      <EntityCombobox
        label="Search"
        onChoose={({ id }) => chosen.push(id)}
        onText={() => undefined}
      />,
      { mocks },
    );
    const box = screen.getByRole('combobox', { name: 'Search' });
    await user.type(box, 'zeel');
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'ZeelandNL34',
      'Midden-ZeelandNL34',
    ]);
    expect(screen.getByRole('group', { name: /Regions/ })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(box).toHaveAttribute('aria-activedescendant', options[1]?.id);
    await user.keyboard('{Enter}');
    expect(chosen).toEqual(['NL341']);
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  });

  it('hands over the text when nothing is marked', async () => {
    const user = userEvent.setup();
    const texts: string[] = [];
    await renderInApp(
      <EntityCombobox
        label="Search"
        onChoose={() => undefined}
        onText={(text) => texts.push(text)}
      />,
      { mocks },
    );
    await user.type(screen.getByRole('combobox'), 'zeel{Enter}');
    expect(texts).toEqual(['zeel']);
  });

  it('says of a text that is too long how long it may be, and asks nothing', async () => {
    const user = userEvent.setup();
    await renderInApp(
      <EntityCombobox label="Search" initialText={'a'.repeat(201)} onChoose={() => undefined} />,
    );
    await user.click(screen.getByRole('combobox'));
    const [said] = await screen.findAllByText(/201 characters; a search takes at most 200/);
    expect(said).toBeVisible();
    expect(screen.queryByText(/Nothing found/)).toBeNull();
  });
});
