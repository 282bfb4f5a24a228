import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Card } from '../../../shared/ui/card';
import { Provenance } from '../../../shared/ui/provenance';
import { Explained, Term } from '../../../shared/ui/term';
import { orderedStatements, statedField, type Organisation } from '../organisation-view';
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
            {value}
            <Provenance facts={provenance} />
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
      <h3 className={classes['statedTitle']}>{t('facts.statedTitle')}</h3>
      <dl className={classes['facts']}>
        {orderedStatements(organisation).map((statement) => (
          <StatedFact key={statement.id} statement={statement} />
        ))}
      </dl>
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
    <>
      – <Explained meaning={t('unknown.notRecorded')}>{t('unknown.short')}</Explained>
    </>
  );
}

function StatedFact({
  statement,
}: {
  readonly statement: Organisation['statements'][number];
}): ReactElement {
  const { t } = useTranslation('organisations');
  const { t: terms } = useTranslation('terms');
  const field = statedField(statement.field);
  const kind = ORGANISATION_KINDS.find(
    (known) => known.toLowerCase() === statement.value && field === 'mainType',
  );
  return (
    <Fact name={field === null ? statement.field : t(`facts.field.${field}`)}>
      {kind === undefined ? statement.value : terms(`organisationKind.${kind}`)}
      <Provenance facts={statement.provenance} />
    </Fact>
  );
}
