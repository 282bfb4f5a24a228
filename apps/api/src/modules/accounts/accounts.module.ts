import { Module } from '@nestjs/common';
import { AccountsLoader } from './accounts.loader';
import { AccountsRepository } from './accounts.repository';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';

@Module({
  providers: [AccountsLoader, AccountsRepository, AccountsResolver, AccountsService],
  exports: [AccountsLoader],
})
export class AccountsModule {}
