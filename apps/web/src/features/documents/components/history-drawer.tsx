import { useQuery } from '@apollo/client/react';
import { Drawer } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentHistoryDocument, type DocumentHistoryQuery } from '../../../graphql/generated';
import { FieldWords, ValueWords } from '../../../shared/documents/field-words';
import { refusalText } from '../../../shared/documents/refusal';
import { pathKey } from '../../../shared/documents/saving';
import type { OpenDocument } from '../../../shared/documents/use-document';
import { useSession } from '../../../shared/documents/use-session';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Button } from '../../../shared/ui/button';
import { ListSummary } from '../../../shared/ui/list-summary';
import { QuerySection } from '../../../shared/ui/query-section';
import classes from '../documents.module.css';
import { isSomething, shownDifferences } from '../history-view';
import { useDocumentActs } from '../use-document-acts';

type Version = NonNullable<DocumentHistoryQuery['document']>['versions']['nodes'][number];

export interface HistoryDrawerProps {
  readonly document: OpenDocument;
  readonly onClose: () => void;
}

const PAGE = 20;
const MOST = 100;

/** Every change, newest first: when, by whom, what before and after, and the way back to it. */
export function HistoryDrawer({ document, onClose }: HistoryDrawerProps): ReactElement {
  const { t } = useTranslation('documents');
  const [first, setFirst] = useState(PAGE);
  const [code, setCode] = useState<string | null>(null);
  const acts = useDocumentActs();
  const query = useQuery(DocumentHistoryDocument, {
    variables: { id: document.id, first },
    fetchPolicy: 'cache-and-network',
  });
  const restore = async (number: number): Promise<void> => {
    const outcome = await acts.restore(document.id, number);
    setCode(outcome.code);
    if (outcome.document !== null) document.receive(outcome.document);
    await query.refetch();
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={t('history.title')}
      closeButtonProps={{ 'aria-label': t('history.close') }}
      transitionProps={{ duration: 100 }}
    >
      {code === null ? null : <p role="alert">{t(refusalText(code))}</p>}
      <QuerySection query={query}>
        {({ document: asked }) =>
          asked === null ? null : (
            <>
              <ListSummary
                from={1}
                shown={asked.versions.nodes.length}
                total={asked.versions.totalCount}
                order={t('history.order')}
              />
              <ol className={classes['versions']}>
                {asked.versions.nodes.map((version, place) => (
                  <VersionItem
                    key={version.number}
                    version={version}
                    onRestore={
                      place === 0 || !document.mayEdit ? null : () => void restore(version.number)
                    }
                  />
                ))}
              </ol>
              {asked.versions.pageInfo.hasNextPage && first < MOST ? (
                <Button onClick={() => setFirst(Math.min(MOST, first + PAGE))}>
                  {t('history.more')}
                </Button>
              ) : null}
            </>
          )
        }
      </QuerySection>
    </Drawer>
  );
}

interface VersionItemProps {
  readonly version: Version;
  /** Null for the present version. */
  readonly onRestore: (() => void) | null;
}

function VersionItem({ version, onRestore }: VersionItemProps): ReactElement {
  const { t } = useTranslation('documents');
  const { moment } = useFormats();
  const session = useSession();
  const { number, change, at, author } = version;
  const isMine = author !== null && author.id === (session?.personId ?? null);
  const name = isMine ? t('person.you') : (author?.name ?? t('person.somebody'));
  const { shown, more } = shownDifferences(version);
  return (
    <li>
      <p className={classes['versionHead']}>
        <b>{t(`change.${change}`)}</b>
        <span className={classes['quiet']}>{t('my.changed', { at: moment(at), name })}</span>
      </p>
      <dl className={classes['differences']}>
        {shown.map(({ path, before, after }) => (
          <div key={pathKey(path)}>
            <dt>
              <FieldWords path={path} />
            </dt>
            <dd>
              {isSomething(before) ? (
                <>
                  <del>
                    <ValueWords path={path} value={before} />
                  </del>{' '}
                  <span aria-hidden="true">→</span>{' '}
                </>
              ) : null}
              <ins>
                <ValueWords path={path} value={after} />
              </ins>
            </dd>
          </div>
        ))}
      </dl>
      {more === 0 ? null : (
        <p className={classes['quiet']}>{t('history.moreFields', { count: more })}</p>
      )}
      {onRestore === null ? null : (
        <Button
          kind="quiet"
          aria-label={t('history.restoreOf', { number, at: moment(at) })}
          onClick={onRestore}
        >
          {t('history.restore')}
        </Button>
      )}
    </li>
  );
}
