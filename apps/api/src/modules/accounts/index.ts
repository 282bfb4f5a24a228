export { AccountsLoader } from './accounts.loader';
export { AccountsModule } from './accounts.module';
export { PersonType } from './accounts.types';
export { FirstAccountService } from './first-account.service';
