import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Confidence, FactOrigin } from '../../graphql/generated';
import { useFormats } from '../i18n/use-formats';
import { basisWords } from './basis-words';
import classes from './provenance.module.css';
import { plainTitle } from './provenance-title';
import { Explained } from './term';

export interface ProvenanceFacts {
  readonly vintage: string | null;
  readonly origin: FactOrigin;
  readonly basis: string | null;
  readonly confidence: Confidence | null;
  readonly source: {
    readonly title: string;
    readonly publisher?: string;
    readonly licence?: string;
    readonly url: string | null;
  };
}

export interface ProvenanceProps {
  readonly facts: ProvenanceFacts;
}

/** Where a fact comes from, in one line: recorded or derived, source, date; licence and basis on demand. */
export function Provenance({ facts }: ProvenanceProps): ReactElement {
  const { t } = useTranslation('ui');
  const { t: terms } = useTranslation('terms');
  const { date } = useFormats();
  const { source } = facts;
  const publisher = source.publisher ?? '';
  const title = plainTitle(source.title);
  const name = publisher === '' ? title : t('provenance.source', { title, publisher });
  return (
    <span className={classes['provenance']}>
      {terms(`origin.${facts.origin}`)} ·{' '}
      <Explained
        meaning={
          <>
            {name}
            {source.licence === undefined ? null : (
              <>
                <br />
                {t('provenance.licence', { licence: source.licence })}
              </>
            )}
            {facts.basis === null ? null : (
              <>
                <br />
                {t('provenance.basis', { basis: basisWords(terms, facts.basis) })}
              </>
            )}
            {facts.confidence === null ? null : (
              <>
                <br />
                {terms(`confidence.${facts.confidence}`)}
              </>
            )}
          </>
        }
      >
        <span lang="en">{title}</span>
      </Explained>
      {facts.vintage === null ? null : (
        <>, {t('provenance.vintage', { vintage: date(facts.vintage) })}</>
      )}
    </span>
  );
}
