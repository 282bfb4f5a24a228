import { Module } from '@nestjs/common';
import { AccountsModule } from '../modules/accounts';
import { ImportsModule } from '../modules/imports';
import { NichesModule } from '../modules/niches';
import { RecommendationsModule } from '../modules/recommendations';
import { SearchModule } from '../modules/search';
import { TaxonomiesModule } from '../modules/taxonomies';
import { AuditModule } from '../platform/audit';
import { AuthModule } from '../platform/auth';
import { ConfigModule } from '../platform/config/config.module';
import { GraphModule } from '../platform/graph/graph.module';

/** The services that commands answer from; only made for a command that needs the database. */
@Module({
  imports: [
    ConfigModule,
    AuthModule,
    AuditModule,
    AccountsModule,
    GraphModule,
    ImportsModule,
    NichesModule,
    RecommendationsModule,
    SearchModule,
    TaxonomiesModule,
  ],
})
export class CliModule {}
