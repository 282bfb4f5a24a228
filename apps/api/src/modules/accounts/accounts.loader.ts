import { Injectable } from '@nestjs/common';
import { RequestLoader } from '../../platform/graphql/request-loader';
import { AccountsRepository } from './accounts.repository';
import type { PersonType } from './accounts.types';

/** People by id, for the fields of other slices that name who did something. */
@Injectable()
export class AccountsLoader {
  readonly persons: RequestLoader<string, PersonType>;

  constructor(accounts: AccountsRepository) {
    this.persons = new RequestLoader(async (ids) => {
      const rows = await accounts.persons(ids);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? { id, name: null });
    });
  }
}
