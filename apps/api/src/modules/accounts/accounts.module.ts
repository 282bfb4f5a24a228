import { Module } from '@nestjs/common';
import { AccountMode } from './account-mode';
import { AccountsLoader } from './accounts.loader';
import { AccountsRepository } from './accounts.repository';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';
import { AddressSlowDown } from './address-slow-down';
import { FirstAccountService } from './first-account.service';
import { SecondFactor } from './second-factor';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';
import { SignInAttemptsRepository } from './sign-in-attempts.repository';
import { SignInService } from './sign-in.service';
import { WorkspacesRepository } from './workspaces.repository';

@Module({
  providers: [
    AccountMode,
    AccountsLoader,
    AccountsRepository,
    AccountsResolver,
    AccountsService,
    AddressSlowDown,
    FirstAccountService,
    SecondFactor,
    SessionsRepository,
    SessionsService,
    SignInAttemptsRepository,
    SignInService,
    WorkspacesRepository,
  ],
  exports: [AccountsLoader, FirstAccountService],
})
export class AccountsModule {}
