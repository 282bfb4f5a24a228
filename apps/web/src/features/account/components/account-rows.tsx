import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  AccountFieldsFragment,
  ChangeAccountMutationVariables,
} from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Button } from '../../../shared/ui/button';
import classes from '../account.module.css';

export interface AccountRowsProps {
  readonly accounts: readonly AccountFieldsFragment[];
  readonly onRecover: (personId: string, userName: string, removesSecondFactor: boolean) => void;
  readonly onChange: (change: ChangeAccountMutationVariables) => void;
}

export function AccountRows({ accounts, onRecover, onChange }: AccountRowsProps): ReactElement {
  return (
    <ul className={classes['rows']}>
      {accounts.map((account) => (
        <AccountRow
          key={account.personId}
          account={account}
          onRecover={onRecover}
          onChange={onChange}
        />
      ))}
    </ul>
  );
}

type AccountRowProps = Omit<AccountRowsProps, 'accounts'> & {
  readonly account: AccountFieldsFragment;
};

type RowAct = `people.${'recover' | 'letRun' | 'runsNoMore' | 'enable' | 'disable'}`;

function AccountRow({ account, onRecover, onChange }: AccountRowProps): ReactElement {
  const { t } = useTranslation('account');
  const formats = useFormats();
  const [isRecovering, setRecovering] = useState(false);
  const { personId, userName, name, isAdministrator, isDisabled, lastUsedAt } = account;
  const facts = [
    account.hasPassword ? null : t('people.noPassword'),
    account.hasOpenLink ? t('people.openLink') : null,
    account.hasSecondFactor ? t('people.secondFactor') : null,
    lastUsedAt === null
      ? t('people.neverHere')
      : t('people.lastHere', { when: formats.moment(lastUsedAt) }),
  ].filter((fact) => fact !== null);
  const recover = (removesSecondFactor: boolean): void => {
    setRecovering(false);
    onRecover(personId, userName, removesSecondFactor);
  };
  const named = (act: RowAct): string => t('form.actOf', { act: t(act), name: userName });
  return (
    <li>
      <div>
        <b>{userName}</b>
        {name === null ? null : <span>{name}</span>}
        {isAdministrator ? <span className={classes['mark']}>{t('people.runs')}</span> : null}
        {isDisabled ? <span className={classes['mark']}>{t('people.disabled')}</span> : null}
        <span className={classes['quiet']}>{facts.join(' · ')}</span>
      </div>
      {isRecovering ? (
        <div className={classes['acts']} role="group" aria-label={named('people.recover')}>
          <Button onClick={() => recover(false)}>{t('people.recoverPassword')}</Button>
          <Button onClick={() => recover(true)}>{t('people.recoverBoth')}</Button>
          <Button onClick={() => setRecovering(false)}>{t('form.cancel')}</Button>
        </div>
      ) : (
        <div className={classes['acts']}>
          <Button
            aria-label={named('people.recover')}
            onClick={() => (account.hasSecondFactor ? setRecovering(true) : recover(false))}
          >
            {t('people.recover')}
          </Button>
          <Button
            aria-label={named(isAdministrator ? 'people.runsNoMore' : 'people.letRun')}
            onClick={() => onChange({ personId, isAdministrator: !isAdministrator })}
          >
            {t(isAdministrator ? 'people.runsNoMore' : 'people.letRun')}
          </Button>
          <Button
            aria-label={named(isDisabled ? 'people.enable' : 'people.disable')}
            onClick={() => onChange({ personId, isDisabled: !isDisabled })}
          >
            {t(isDisabled ? 'people.enable' : 'people.disable')}
          </Button>
        </div>
      )}
    </li>
  );
}
