import { useMutation } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CreateAccessTokenDocument,
  OwnTokensDocument,
  type TokenScope,
} from '../../../graphql/generated';
import { Button } from '../../../shared/ui/button';
import type { GivenProblem } from '../account-problem-view';
import { AccountForm, type FieldValue } from './account-form';
import { ChoiceField } from './choice-field';
import { TextField } from './text-field';

export interface TokenFormProps {
  readonly onMade: (secret: string) => void;
  readonly onCancel: () => void;
}

const SCOPES = { READ: ['READ'], BOTH: ['READ', 'WRITE'] } as const satisfies Record<
  string,
  readonly TokenScope[]
>;
const DAYS = [7, 30, 90, 365] as const;

export function TokenForm({ onMade, onCancel }: TokenFormProps): ReactElement {
  const { t } = useTranslation('account');
  const [create] = useMutation(CreateAccessTokenDocument, {
    fetchPolicy: 'no-cache',
    refetchQueries: [OwnTokensDocument],
  });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const scopes: readonly TokenScope[] = value('scopes') === 'BOTH' ? SCOPES.BOTH : SCOPES.READ;
    const { data } = await create({
      variables: { name: value('name'), scopes, days: Number(value('days')) },
    });
    const result = data?.createAccessToken;
    if (result?.__typename === 'AccountProblem') return result;
    onMade(result?.secret ?? '');
    return null;
  };
  return (
    <AccountForm
      submit={t('tokens.make')}
      send={send}
      beside={<Button onClick={onCancel}>{t('form.cancel')}</Button>}
    >
      <TextField
        name="name"
        label={t('tokens.name')}
        hint={t('tokens.nameHint')}
        autoComplete="off"
      />
      <ChoiceField
        name="scopes"
        label={t('tokens.scopes')}
        choices={[
          { value: 'READ', text: t('scope.readOnly') },
          { value: 'BOTH', text: t('scope.readAndWrite') },
        ]}
      />
      <ChoiceField
        name="days"
        label={t('tokens.days')}
        initial="30"
        choices={DAYS.map((days) => ({
          value: String(days),
          text: t('tokens.dayCount', { count: days }),
        }))}
      />
    </AccountForm>
  );
}
