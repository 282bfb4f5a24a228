import { MantineProvider } from '@mantine/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { startI18n } from '../i18n/i18n';
import { mapProjection, placeOf } from './projection';
import { MiniMap, RegionMap } from './region-map';

const size = { width: 320, height: 260 };
const groningen = { lat: 53.22, lon: 6.57 };
const ljubljana = { lat: 46.05, lon: 14.51 };

beforeAll(async () => {
  await startI18n('en');
});

describe('projection', () => {
  it('puts places in Europe inside the map, north up and east right', () => {
    const projection = mapProjection([groningen], size);
    const north = placeOf(projection, groningen);
    const south = placeOf(projection, ljubljana);
    expect(north?.y).toBeLessThan(south?.y ?? 0);
    expect(north?.x).toBeLessThan(south?.x ?? 0);
    expect(north?.x).toBeGreaterThan(0);
    expect(south?.y).toBeLessThan(size.height);
  });

  it('moves to places outside Europe', () => {
    const tokyo = { lat: 35.7, lon: 139.7 };
    const place = placeOf(mapProjection([tokyo], size), tokyo);
    expect(place?.x).toBeCloseTo(160, -1);
    expect(place?.y).toBeCloseTo(130, -1.3);
  });
});

describe('maps', () => {
  it('shows one place with a text alternative', async () => {
    const { container } = render(<MiniMap {...groningen} label="Groningen" countryCode="NL" />);
    expect(
      await screen.findByRole('img', { name: 'Map with a dot at Groningen' }),
    ).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that a place is not known', () => {
    render(<MiniMap lat={null} lon={null} label="Vaasa" countryCode="FI" />);
    expect(screen.getByText(/is not known/)).toBeInTheDocument();
  });

  it('lets several places be chosen on the map by keyboard and in the list', async () => {
    const user = userEvent.setup();
    const chosen: string[] = [];
    const { container } = render(
      <MantineProvider>
        <RegionMap
          dots={[
            { id: 'nl', label: 'Groningen', ...groningen },
            { id: 'si', label: 'Ljubljana', ...ljubljana },
          ]}
          label="Two places."
          selected="nl"
          onSelect={(id) => chosen.push(id)}
        />
      </MantineProvider>,
    );
    const map = await screen.findByRole('group', { name: 'Two places.' });
    within(map).getByRole('button', { name: 'Ljubljana' }).focus();
    await user.keyboard('{Enter}');
    await user.click(
      within(screen.getByRole('list', { name: 'Places on the map' })).getByText('Groningen'),
    );
    expect(chosen).toEqual(['si', 'nl']);
    expect(await axe(container)).toHaveNoViolations();
  });
});
