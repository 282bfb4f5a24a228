import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  OwnTokensDocument,
  type OwnTokensQuery,
  RevokeAccessTokenDocument,
} from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { QuerySection } from '../../../shared/ui/query-section';
import classes from '../account.module.css';
import { useAct } from '../use-act';
import { ActProblem } from './act-problem';
import { CopiedText } from './copied-text';
import { TokenForm } from './token-form';

/** The tokens with which one's scripts act. */
export function TokenList(): ReactElement {
  const { t } = useTranslation('account');
  const query = useQuery(OwnTokensDocument, { fetchPolicy: 'cache-and-network' });
  const [revoke] = useMutation(RevokeAccessTokenDocument, { refetchQueries: [OwnTokensDocument] });
  const [stage, setStage] = useState<'rest' | 'form' | { readonly secret: string }>('rest');
  const act = useAct();
  return (
    <Card title={t('tokens.title')}>
      <p className={classes['quiet']}>{t('tokens.what')}</p>
      <QuerySection
        query={query}
        isEmpty={({ accessTokens }) => accessTokens.length === 0}
        empty={<p className={classes['quiet']}>{t('tokens.none')}</p>}
      >
        {({ accessTokens }) => (
          <TokenRows
            tokens={accessTokens}
            onRevoke={(id) =>
              act.run(async () => {
                const { data } = await revoke({ variables: { id } });
                const result = data?.revokeAccessToken;
                return result?.__typename === 'AccountProblem' ? result : null;
              })
            }
          />
        )}
      </QuerySection>
      <ActProblem act={act} />
      {typeof stage === 'object' ? (
        <CopiedText label={t('tokens.once')} text={stage.secret} />
      ) : null}
      {stage === 'form' ? (
        <TokenForm onMade={(secret) => setStage({ secret })} onCancel={() => setStage('rest')} />
      ) : (
        <div className={classes['foot']}>
          <Button onClick={() => setStage('form')}>{t('tokens.add')}</Button>
        </div>
      )}
    </Card>
  );
}

export interface TokenRowsProps {
  readonly tokens: OwnTokensQuery['accessTokens'];
  readonly onRevoke: (id: string) => void;
}

export function TokenRows({ tokens, onRevoke }: TokenRowsProps): ReactElement {
  const { t } = useTranslation('account');
  const formats = useFormats();
  return (
    <ul className={classes['rows']}>
      {tokens.map(({ id, name, scopes, expiresAt, usedAt }) => (
        <li key={id}>
          <div>
            <b>{name}</b>
            <span className={classes['quiet']}>
              {t('tokens.facts', {
                scopes: formats.list(scopes.map((scope) => t(`scope.${scope}`))),
                end: formats.date(expiresAt),
              })}{' '}
              {usedAt === null
                ? t('tokens.neverUsed')
                : t('tokens.used', { when: formats.moment(usedAt) })}
            </span>
          </div>
          <Button
            aria-label={t('form.actOf', { act: t('tokens.revoke'), name })}
            onClick={() => onRevoke(id)}
          >
            {t('tokens.revoke')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
