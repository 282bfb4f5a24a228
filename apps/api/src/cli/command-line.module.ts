import { Module } from '@nestjs/common';
import { AccountCommand } from './account.command';
import { CommandLine } from './asking-command';
import { DoctorCommand } from './doctor.command';
import { MigrateCommand } from './migrate.command';
import { NichesCommand } from './niches.command';
import { PartnersCommand } from './partners.command';
import { SchemaCommand } from './schema.command';
import { SearchCommand } from './search.command';
import { SeedCommand } from './seed.command';
import { StatsCommand } from './stats.command';

/** The words of the command line: one command a file, none of which holds a service. */
@Module({
  providers: [
    CommandLine,
    MigrateCommand,
    SeedCommand,
    DoctorCommand,
    StatsCommand,
    SearchCommand,
    PartnersCommand,
    NichesCommand,
    SchemaCommand,
    AccountCommand,
  ],
})
export class CommandLineModule {}
