import { useQuery } from '@apollo/client/react';
import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DescriptionChoicesDocument,
  type DescriptionChoicesQuery,
  type DescriptionRegionQuery,
} from '../../../graphql/generated';
import { ORGANISATION_KINDS } from '../../../shared/routing/words';
import { Card } from '../../../shared/ui/card';
import type { DescriptionSearch } from '../description';
import classes from './description-form.module.css';
import { ManyOf } from './many-of';
import { RegionField } from './region-field';

export interface DescriptionFormProps {
  readonly search: DescriptionSearch;
  /** The region of the address, once it is known. */
  readonly region: DescriptionRegionQuery['region'];
  readonly onChange: (change: Partial<DescriptionSearch>) => void;
}

/** The description; every change goes into the address at once, so that nothing typed is lost. */
export function DescriptionForm({ search, region, onChange }: DescriptionFormProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const { t: terms } = useTranslation('terms');
  const { data } = useQuery(DescriptionChoicesDocument);
  return (
    <Card title={t('described.form')}>
      <form className={classes['form']} onSubmit={(event) => event.preventDefault()}>
        <NameField name={search.name ?? ''} onChange={(name) => onChange({ name })} />
        <ManyOf
          label={t('described.kinds')}
          hint={t('described.kindsHint')}
          chosen={search.is ?? []}
          choices={ORGANISATION_KINDS.map((kind) => ({
            value: kind,
            label: terms(`organisationKind.${kind}`),
            mark: kind,
          }))}
          onChange={(chosen) =>
            onChange({ is: ORGANISATION_KINDS.filter((kind) => chosen.includes(kind)) })
          }
        />
        <CountryField
          countries={data?.countries ?? []}
          value={search.in}
          onChange={(country) => onChange({ in: country })}
        />
        <RegionField code={search.region} region={region} country={search.in} onChange={onChange} />
        <TopicFields choices={data} search={search} onChange={onChange} />
        <p className={classes['note']}>{t('described.addressNote')}</p>
      </form>
    </Card>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly onChange: (name: string | undefined) => void;
}

function NameField({ name, onChange }: NameFieldProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const id = useId();
  return (
    <div className={classes['field']}>
      <label htmlFor={id}>{t('described.name')}</label>
      <span className={classes['hint']} id={`${id}-hint`}>
        {t('described.nameHint')}
      </span>
      <input
        id={id}
        className={classes['input']}
        aria-describedby={`${id}-hint`}
        defaultValue={name}
        maxLength={80}
        autoComplete="off"
        onBlur={(event) => {
          const text = event.currentTarget.value.trim();
          if (text !== name) onChange(text === '' ? undefined : text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </div>
  );
}

interface CountryFieldProps {
  readonly countries: DescriptionChoicesQuery['countries'];
  readonly value: string | undefined;
  readonly onChange: (country: string | undefined) => void;
}

function CountryField({ countries, value, onChange }: CountryFieldProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const id = useId();
  return (
    <div className={classes['field']}>
      <label htmlFor={id}>{t('described.country')}</label>
      <select
        id={id}
        className={classes['input']}
        value={value ?? ''}
        onChange={(event) => {
          const country = event.currentTarget.value;
          onChange(country === '' ? undefined : country);
        }}
      >
        <option value="">{t('described.chooseCountry')}</option>
        {countries.map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TopicFieldsProps {
  readonly choices: DescriptionChoicesQuery | undefined;
  readonly search: DescriptionSearch;
  readonly onChange: (change: Partial<DescriptionSearch>) => void;
}

function TopicFields({ choices, search, onChange }: TopicFieldsProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const sectors = (choices?.sectors ?? []).map(({ code, name }) => ({
    value: code,
    label: `${code} ${name}`,
  }));
  const named = (list: readonly { readonly id: string; readonly name: string }[] | undefined) =>
    (list ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const fields = [
    { key: 'sectors', choices: sectors },
    { key: 'needs', choices: sectors },
    { key: 'ecosystems', choices: named(choices?.ecosystems) },
    { key: 'challenges', choices: named(choices?.challenges) },
  ] as const;
  return (
    <>
      {fields.map((field) => (
        <ManyOf
          key={field.key}
          label={t(`described.${field.key}`)}
          chosen={search[field.key] ?? []}
          choices={field.choices}
          onChange={(chosen) => onChange({ [field.key]: chosen })}
        />
      ))}
    </>
  );
}
