import { branded, type Brand } from '../kernel/index';

/** A NUTS code of any version, as Eurostat writes it: `NL`, `NL3`, `NL34`, `NL341`. */
export type RegionCode = Brand<string, 'RegionCode'>;

/** A country as Eurostat codes it: ISO 3166-1 alpha-2 but for `EL` (Greece) and `UK` (United Kingdom). */
export type CountryCode = Brand<string, 'CountryCode'>;

export type NutsLevel = 0 | 1 | 2 | 3;

const LEVELS: readonly NutsLevel[] = [0, 1, 2, 3];

/** The region code in capitals; null when the text has not the form of one. Whether the code exists is not checked. */
export function parseRegionCode(text: string): RegionCode | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}[A-Z0-9]{0,3}$/.test(code) ? branded<RegionCode>(code) : null;
}

/** 0 for a country, 1 to 3 below it: the number of characters after the country. */
export function nutsLevel(code: RegionCode): NutsLevel {
  return LEVELS[code.length - 2] ?? 0;
}

/** The region one level up; null for a country. */
export function parentRegion(code: RegionCode): RegionCode | null {
  return code.length <= 2 ? null : branded<RegionCode>(code.slice(0, -1));
}

/** The regions above, nearest first, the country last; empty for a country. */
export function ancestorRegions(code: RegionCode): readonly RegionCode[] {
  const parent = parentRegion(code);
  return parent === null ? [] : [parent, ...ancestorRegions(parent)];
}

/** The region at a level, itself included; null when the region lies above that level. */
export function regionAtLevel(code: RegionCode, level: NutsLevel): RegionCode | null {
  return nutsLevel(code) < level ? null : branded<RegionCode>(code.slice(0, level + 2));
}

/** The country of a region, in Eurostat's coding. */
export function countryOfRegion(code: RegionCode): CountryCode {
  return branded<CountryCode>(code.slice(0, 2));
}

/** The country as Eurostat codes it, from either coding (`GR` gives `EL`, `GB` gives `UK`); null when it is no code. */
export function parseCountryCode(text: string): CountryCode | null {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return null;
  if (code === 'GR') return branded<CountryCode>('EL');
  return branded<CountryCode>(code === 'GB' ? 'UK' : code);
}

/** The country as ISO 3166-1 alpha-2 codes it, for outlines and names (`EL` gives `GR`, `UK` gives `GB`). */
export function isoCountryCode(country: CountryCode): string {
  if (country === 'EL') return 'GR';
  return country === 'UK' ? 'GB' : country;
}
