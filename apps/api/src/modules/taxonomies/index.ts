export {
  GroupFigureType,
  PeerRangeType,
  RegionFigureType,
  RegionRecodeType,
  RegionType,
} from './regions.types';
export {
  SectorLinkType,
  SectorRegionConnectionType,
  SectorRegionType,
  SectorType,
} from './sectors.types';
export { KnownCountries, unknownCountry } from './known-countries';
export { labelsOf } from './labels';
export { regionCodes, type RegionCodes } from './region-codes';
export { TaxonomiesLoader } from './taxonomies.loader';
export { TaxonomiesModule } from './taxonomies.module';
export {
  ChallengeType,
  CountryType,
  EcosystemType,
  FieldOfStudyType,
  FieldWeightType,
  IndicatorType,
} from './taxonomies.types';
export { ThemeType } from './themes.types';
