import { Module } from '@nestjs/common';
import { AccessTokensResolver } from './access-tokens.resolver';
import { AccessTokensService } from './access-tokens.service';
import { AccountAdministrationResolver } from './account-administration.resolver';
import { AccountAdministrationService } from './account-administration.service';
import { AccountMode } from './account-mode';
import { AccountPassword } from './account-password';
import { AccountsLoader } from './accounts.loader';
import { AccountsRepository } from './accounts.repository';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';
import { AddressSlowDown } from './address-slow-down';
import { FirstAccountService } from './first-account.service';
import { OwnAccountResolver } from './own-account.resolver';
import { OwnAccountService } from './own-account.service';
import { SecondFactor } from './second-factor';
import { SecondFactorService } from './second-factor.service';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';
import { SignInAttemptsRepository } from './sign-in-attempts.repository';
import { SignInService } from './sign-in.service';
import { WorkspacesRepository } from './workspaces.repository';
import { WorkspacesResolver } from './workspaces.resolver';
import { WorkspacesService } from './workspaces.service';

@Module({
  providers: [
    AccessTokensResolver,
    AccessTokensService,
    AccountAdministrationResolver,
    AccountAdministrationService,
    AccountMode,
    AccountPassword,
    AccountsLoader,
    AccountsRepository,
    AccountsResolver,
    AccountsService,
    AddressSlowDown,
    FirstAccountService,
    OwnAccountResolver,
    OwnAccountService,
    SecondFactor,
    SecondFactorService,
    SessionsRepository,
    SessionsService,
    SignInAttemptsRepository,
    SignInService,
    WorkspacesRepository,
    WorkspacesResolver,
    WorkspacesService,
  ],
  exports: [AccountAdministrationService, AccountsLoader, FirstAccountService, OwnAccountService],
})
export class AccountsModule {}
