export { type GeoPoint, geoPoint, greatCircleDistance } from './geography';
export {
  type OrganisationId,
  type OrganisationKind,
  ORGANISATION_KINDS,
  parseOrganisationId,
  parseOrganisationKind,
} from './organisation';
export {
  type Origin,
  type Source,
  type SourceId,
  type Statement,
  type StatementConfidence,
} from './provenance';
export {
  type CountryCode,
  type NutsLevel,
  type RegionCode,
  ancestorRegions,
  countryOfRegion,
  isoCountryCode,
  nutsLevel,
  parentRegion,
  parseCountryCode,
  parseRegionCode,
  regionAtLevel,
} from './region';
export {
  type NaceRevision,
  type SectorCode,
  type SectorLevel,
  divisionOf,
  divisionsIn,
  eurostatSectorCode,
  parentSector,
  parseSectorCode,
  sectionOf,
  sectorLevel,
} from './sector';
export { type Theme, type ThemeId } from './theme';
