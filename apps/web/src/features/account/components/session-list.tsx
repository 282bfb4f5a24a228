import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  EndSessionDocument,
  OwnSessionsDocument,
  type OwnSessionsQuery,
} from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { QuerySection } from '../../../shared/ui/query-section';
import classes from '../account.module.css';
import { useAct } from '../use-act';
import { useSignOut } from '../use-sign-out';
import { ActProblem } from './act-problem';

/** The browsers one is signed in with. */
export function SessionList(): ReactElement {
  const { t } = useTranslation('account');
  const query = useQuery(OwnSessionsDocument, { fetchPolicy: 'cache-and-network' });
  const [end] = useMutation(EndSessionDocument, { refetchQueries: [OwnSessionsDocument] });
  const signOut = useSignOut();
  const act = useAct();
  return (
    <Card title={t('sessions.title')}>
      <QuerySection query={query}>
        {({ sessions }) => (
          <SessionRows
            sessions={sessions}
            onEnd={(id) =>
              act.run(async () => {
                const { data } = await end({ variables: { id } });
                return data?.endSession.__typename === 'AccountProblem' ? data.endSession : null;
              })
            }
          />
        )}
      </QuerySection>
      <ActProblem act={act} />
      <EverywhereButton
        onMeant={() =>
          act.run(async () => {
            await signOut(true);
            return null;
          })
        }
      />
    </Card>
  );
}

function EverywhereButton({ onMeant }: { readonly onMeant: () => void }): ReactElement {
  const { t } = useTranslation('account');
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <div className={classes['foot']}>
        <Button onClick={() => setAsked(true)}>{t('sessions.everywhere')}</Button>
      </div>
    );
  }
  return (
    <div className={classes['foot']} role="group" aria-label={t('sessions.everywhere')}>
      <span role="status">{t('sessions.everywhereAsk')}</span>
      <Button kind="primary" onClick={onMeant}>
        {t('sessions.everywhereYes')}
      </Button>
      <Button onClick={() => setAsked(false)}>{t('form.cancel')}</Button>
    </div>
  );
}

export interface SessionRowsProps {
  readonly sessions: OwnSessionsQuery['sessions'];
  readonly onEnd: (id: string) => void;
}

export function SessionRows({ sessions, onEnd }: SessionRowsProps): ReactElement {
  const { t } = useTranslation('account');
  const formats = useFormats();
  return (
    <ul className={classes['rows']}>
      {sessions.map(({ id, browser, createdAt, usedAt, isCurrent }) => {
        const name = browser === '' ? t('sessions.unknownBrowser') : browser;
        return (
          <li key={id}>
            <div>
              <b>{name}</b>
              {isCurrent ? <span className={classes['mark']}>{t('sessions.current')}</span> : null}
              <span className={classes['quiet']}>
                {t('sessions.when', {
                  since: formats.moment(createdAt),
                  used: formats.moment(usedAt),
                })}
              </span>
            </div>
            {isCurrent ? null : (
              <Button
                aria-label={t('form.actOf', {
                  act: t('sessions.end'),
                  name: `${name}, ${formats.moment(createdAt)}`,
                })}
                onClick={() => onEnd(id)}
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
