import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { basisWords } from '../../../shared/ui/basis-words';
import { Card } from '../../../shared/ui/card';
import { Provenance } from '../../../shared/ui/provenance';
import { Explained, Term } from '../../../shared/ui/term';
import { statedField, statementsBySource, type Organisation } from '../organisation-view';
import { ORGANISATION_KINDS } from '../../../shared/routing/words';
import classes from '../organisations.module.css';

/** What is known of an organisation, each fact with its source; what is not known is said. */
export function OrganisationFacts({
  organisation,
}: {
  readonly organisation: Organisation;
}): ReactElement {
  const { t } = useTranslation('organisations');
  const { list } = useFormats();
  const { eqfLevels, iscedFields, website, identifiers } = organisation;
  const isProvider = organisation.capacities.some(({ kind }) => kind === 'VET_PROVIDER');
  return (
    <Card title={t('facts.title')}>
      <dl className={classes['facts']}>
        {identifiers.map(({ scheme, value, provenance }) => (
          <Fact key={`${scheme} ${value}`} name={scheme.toUpperCase()}>
            <Explained meaning={<Provenance facts={provenance} />}>{value}</Explained>
          </Fact>
        ))}
        {website === null ? null : (
          <Fact name={t('facts.website')}>
            <a href={website}>{website}</a>
          </Fact>
        )}
        {isProvider ? (
          <>
            <Fact name={<Term term="eqf" />}>
              <Known value={eqfLevels === null ? null : list(eqfLevels.map(String))} />
            </Fact>
            <Fact name={t('facts.fields')}>
              <Known
                value={iscedFields === null ? null : list(iscedFields.map(({ name }) => name))}
              />
            </Fact>
          </>
        ) : null}
      </dl>
      {statementsBySource(organisation).map(({ provenance, statements }) => (
        <section key={provenance.source.id} className={classes['stated']}>
          <h3>{t('facts.statedBy', { source: provenance.source.title })}</h3>
          <SourceLine provenance={provenance} />
          <dl className={classes['facts']}>
            {statements.map((statement) => (
              <StatedFact key={statement.id} statement={statement} />
            ))}
          </dl>
        </section>
      ))}
    </Card>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A value, or that it is not known and why. */
function Known({ value }: { readonly value: string | null }): ReactElement {
  const { t } = useTranslation('ui');
  if (value !== null) return <>{value}</>;
  return (
    <span>
      – <Explained meaning={t('unknown.notRecorded')}>{t('unknown.short')}</Explained>
    </span>
  );
}

function SourceLine({
  provenance,
}: {
  readonly provenance: Organisation['statements'][number]['provenance'];
}): ReactElement {
  const { t } = useTranslation('ui');
  const { date } = useFormats();
  const { source, vintage } = provenance;
  return (
    <p className={classes['quiet']}>
      {source.url === null ? source.publisher : <a href={source.url}>{source.publisher}</a>}
      {vintage === null ? '' : `, ${t('provenance.vintage', { vintage: date(vintage) })}`} ·{' '}
      {source.licence}
    </p>
  );
}

function StatedFact({
  statement,
}: {
  readonly statement: Organisation['statements'][number];
}): ReactElement {
  const { t } = useTranslation('organisations');
  const { t: terms } = useTranslation('terms');
  const { provenance, value } = statement;
  const field = statedField(statement.field);
  const kind = ORGANISATION_KINDS.find(
    (known) => known.toLowerCase() === value && field === 'mainType',
  );
  const basis = provenance.basis === null ? null : basisWords(terms, provenance.basis);
  return (
    <Fact name={field === null ? statement.field : t(`facts.field.${field}`)}>
      {kind === undefined ? value : terms(`organisationKind.${kind}`)}
      {provenance.origin === 'DERIVED' ? (
        <span className={classes['sub']}>
          {[
            terms(`origin.${provenance.origin}`),
            ...(basis === null ? [] : [basis]),
            ...(provenance.confidence === null
              ? []
              : [terms(`confidence.${provenance.confidence}`)]),
          ].join(' · ')}
        </span>
      ) : null}
    </Fact>
  );
}
