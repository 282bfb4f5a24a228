import { Module } from '@nestjs/common';
import { ImportsModule } from '../modules/imports';
import { ConfigModule } from '../platform/config/config.module';
import { GraphModule } from '../platform/graph/graph.module';
import { MigrateCommand } from './migrate.command';
import { SeedCommand } from './seed.command';

/** The command line: one command a file, services only. */
@Module({
  imports: [ConfigModule, GraphModule, ImportsModule],
  providers: [MigrateCommand, SeedCommand],
})
export class CliModule {}
