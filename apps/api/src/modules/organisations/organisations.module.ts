import { Module } from '@nestjs/common';
import { TaxonomiesModule } from '../taxonomies';
import { OrganisationsLoader } from './organisations.loader';
import { OrganisationsRepository } from './organisations.repository';
import {
  OrganisationFieldsResolver,
  OrganisationSectorsResolver,
  OrganisationsResolver,
  PlacesResolver,
} from './organisations.resolver';
import { OrganisationsService } from './organisations.service';
import { ProjectsRepository } from './projects.repository';
import { ParticipationsResolver, PartnersResolver, ProjectsResolver } from './projects.resolver';
import {
  RegionOrganisationsResolver,
  SectorOrganisationsResolver,
} from './taxonomy-links.resolver';

@Module({
  imports: [TaxonomiesModule],
  providers: [
    OrganisationFieldsResolver,
    OrganisationSectorsResolver,
    OrganisationsLoader,
    OrganisationsRepository,
    OrganisationsResolver,
    OrganisationsService,
    ParticipationsResolver,
    PartnersResolver,
    PlacesResolver,
    ProjectsRepository,
    ProjectsResolver,
    RegionOrganisationsResolver,
    SectorOrganisationsResolver,
  ],
  exports: [OrganisationsLoader],
})
export class OrganisationsModule {}
