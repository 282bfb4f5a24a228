export { OrganisationKind, ParticipationRole } from './organisation-kinds.types';
export { OrganisationsLoader } from './organisations.loader';
export { OrganisationsModule } from './organisations.module';
export {
  CapacityType,
  CountryCountType,
  KindCountType,
  OrganisationConnectionType,
  OrganisationFacetsType,
  OrganisationSectorType,
  OrganisationType,
  PlaceType,
} from './organisations.types';
export {
  CallType,
  ParticipationConnectionType,
  ParticipationType,
  PartnerConnectionType,
  PartnerType,
  ProjectConnectionType,
  ProjectType,
} from './projects.types';
