import { columnOf, compareCodePoints, matrixOf } from '@trellis/domain/kernel';
import { advantageWithGaps } from '@trellis/domain/niche';
import { inTurn } from '../../platform/ordering/in-turn';
import type { SectorRegionRow } from './regions.repository';
import type { SectorRegionType } from './sectors.types';

/**
 * The regions that record a sector with persons employed and location quotient (methods I.2), highest quotient first,
 * then region code. A region that does not record it is left out: its quotient is unknown.
 */
export function regionsOfSector(rows: readonly SectorRegionRow[]): readonly SectorRegionType[] {
  const figures = matrixOf(rows.length, 1, (row) => rows[row]?.value ?? null);
  const totals = rows.map(({ total }) => total);
  const quotients = columnOf(advantageWithGaps(figures, totals).quotients, 0);
  return rows
    .flatMap(({ regionKey, regionCode, year, value }, index) => {
      const locationQuotient = quotients[index] ?? null;
      return value === null || locationQuotient === null
        ? []
        : [{ regionKey, regionCode, year, personsEmployed: value, locationQuotient }];
    })
    .sort((a, b) =>
      inTurn(
        b.locationQuotient - a.locationQuotient,
        compareCodePoints(a.regionCode, b.regionCode),
      ),
    );
}
