import { Module } from '@nestjs/common';
import { ImportsModule } from '../modules/imports';
import { NichesModule } from '../modules/niches';
import { RecommendationsModule } from '../modules/recommendations';
import { SearchModule } from '../modules/search';
import { ConfigModule } from '../platform/config/config.module';
import { GraphModule } from '../platform/graph/graph.module';
import { DoctorCommand } from './doctor.command';
import { MigrateCommand } from './migrate.command';
import { NichesCommand } from './niches.command';
import { PartnersCommand } from './partners.command';
import { SchemaCommand } from './schema.command';
import { SearchCommand } from './search.command';
import { SeedCommand } from './seed.command';
import { StatsCommand } from './stats.command';

/** The command line: one command a file, services only. */
@Module({
  imports: [
    ConfigModule,
    GraphModule,
    ImportsModule,
    NichesModule,
    RecommendationsModule,
    SearchModule,
  ],
  providers: [
    MigrateCommand,
    SeedCommand,
    DoctorCommand,
    StatsCommand,
    SearchCommand,
    PartnersCommand,
    NichesCommand,
    SchemaCommand,
  ],
})
export class CliModule {}
