export { AccountAdministrationService } from './account-administration.service';
export type { AccountProblem } from './account-problems';
export { AccountsLoader } from './accounts.loader';
export { AccountsModule } from './accounts.module';
export { PersonType } from './accounts.types';
export { FirstAccountService } from './first-account.service';
export { OwnAccountService } from './own-account.service';
