import { branded, type Brand } from '../kernel/index';

/** A NACE code as the classification prints it: section `C`, division `28`, group `28.4`, class `28.41`. */
export type SectorCode = Brand<string, 'SectorCode'>;

export type SectorLevel = 'section' | 'division' | 'group' | 'class';

/** NACE Rev. 2 (2008) or Rev. 2.1 (2025); a code means something in its revision only. */
export type NaceRevision = '2' | '2.1';

/** First and last division of each section; between the sections some numbers are no divisions. */
const SECTION_RANGES: Readonly<
  Record<NaceRevision, readonly (readonly [section: string, first: number, last: number])[]>
> = {
  '2': [
    ['A', 1, 3],
    ['B', 5, 9],
    ['C', 10, 33],
    ['D', 35, 35],
    ['E', 36, 39],
    ['F', 41, 43],
    ['G', 45, 47],
    ['H', 49, 53],
    ['I', 55, 56],
    ['J', 58, 63],
    ['K', 64, 66],
    ['L', 68, 68],
    ['M', 69, 75],
    ['N', 77, 82],
    ['O', 84, 84],
    ['P', 85, 85],
    ['Q', 86, 88],
    ['R', 90, 93],
    ['S', 94, 96],
    ['T', 97, 98],
    ['U', 99, 99],
  ],
  '2.1': [
    ['A', 1, 3],
    ['B', 5, 9],
    ['C', 10, 33],
    ['D', 35, 35],
    ['E', 36, 39],
    ['F', 41, 43],
    ['G', 46, 47],
    ['H', 49, 53],
    ['I', 55, 56],
    ['J', 58, 60],
    ['K', 61, 63],
    ['L', 64, 66],
    ['M', 68, 68],
    ['N', 69, 75],
    ['O', 77, 82],
    ['P', 84, 84],
    ['Q', 85, 85],
    ['R', 86, 88],
    ['S', 90, 93],
    ['T', 94, 96],
    ['U', 97, 98],
    ['V', 99, 99],
  ],
};

/**
 * The sector named in any of the forms in use: as printed (`28.41`), without the dot as ESCO writes it (`2841`), or
 * with the section letter as Eurostat writes it (`C28`, `G451`). Null when it is no code. Whether the revision has
 * the code is a question to its list.
 */
export function parseSectorCode(text: string): SectorCode | null {
  const match = /^([A-V])?(?:\.?(\d{2})(?:\.?(\d{1,2}))?)?$/.exec(text.trim().toUpperCase());
  if (match === null) return null;
  const [, section, division, rest] = match;
  if (division === undefined) return section === undefined ? null : branded<SectorCode>(section);
  return branded<SectorCode>(rest === undefined ? division : `${division}.${rest}`);
}

/** The level of a code, read off its form. */
export function sectorLevel(code: SectorCode): SectorLevel {
  if (code.length === 1) return 'section';
  if (code.length === 2) return 'division';
  return code.length === 4 ? 'group' : 'class';
}

/** The division of a code; null for a section. */
export function divisionOf(code: SectorCode): SectorCode | null {
  return code.length === 1 ? null : branded<SectorCode>(code.slice(0, 2));
}

/** The section letter of a code in a revision; null when no section of the revision holds its division. */
export function sectionOf(code: SectorCode, revision: NaceRevision): SectorCode | null {
  if (code.length === 1) return code;
  const division = Number(code.slice(0, 2));
  const section = SECTION_RANGES[revision].find(([, , last]) => division >= 1 && division <= last);
  return section === undefined ? null : branded<SectorCode>(section[0]);
}

/** Every division of a revision, or of one of its sections, in code order: 88 in Rev. 2, 87 in Rev. 2.1. */
export function divisionsIn(
  revision: NaceRevision,
  section: SectorCode | null = null,
): readonly SectorCode[] {
  return SECTION_RANGES[revision]
    .filter(([name]) => section === null || name === section)
    .flatMap(([, first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) =>
        branded<SectorCode>(String(first + index).padStart(2, '0')),
      ),
    );
}

/** The code one level up: class, group, division, section; null for a section. */
export function parentSector(code: SectorCode, revision: NaceRevision): SectorCode | null {
  switch (sectorLevel(code)) {
    case 'section':
      return null;
    case 'division':
      return sectionOf(code, revision);
    case 'group':
      return divisionOf(code);
    case 'class':
      return branded<SectorCode>(code.slice(0, 4));
  }
}

/** A division or section as Eurostat's statistics write it (`28` gives `C28`); null outside the revision. */
export function eurostatSectorCode(code: SectorCode, revision: NaceRevision): string | null {
  const section = sectionOf(code, revision);
  if (section === null) return null;
  return code.length === 1 ? section : `${section}${code.replace('.', '')}`;
}
