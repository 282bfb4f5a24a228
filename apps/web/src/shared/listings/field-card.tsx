import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { Card } from '../ui/card';
import { fieldGroups, type LeadingField } from './fields-of-study';
import classes from './listings.module.css';

/** The fields of vocational education that lead to a sector, with what their shares rest on. */
export function FieldCard({ fields }: { readonly fields: readonly LeadingField[] }): ReactElement {
  const { t } = useTranslation('sectors');
  const { number } = useFormats();
  const { first, more, unsure } = fieldGroups(fields);
  const counts = { shown: number(first.length), total: number(fields.length) };
  return (
    <Card title={t('fields.title')}>
      {fields.length === 0 ? (
        <p>{t('fields.none')}</p>
      ) : (
        <p className={classes['quiet']}>{t('fields.rule', counts)}</p>
      )}
      <FieldList fields={first} />
      <FoldedFields title={t('fields.more', { count: more.length })} fields={more} />
      <FoldedFields title={t('fields.unsure', { count: unsure.length })} fields={unsure} />
    </Card>
  );
}

interface FoldedFieldsProps {
  readonly title: string;
  readonly fields: readonly LeadingField[];
}

function FoldedFields({ title, fields }: FoldedFieldsProps): ReactElement | null {
  if (fields.length === 0) return null;
  return (
    <details className={classes['fold']}>
      <summary>{title}</summary>
      <FieldList fields={fields} />
    </details>
  );
}

function FieldList({ fields }: { readonly fields: readonly LeadingField[] }): ReactElement | null {
  const { t } = useTranslation('sectors');
  const { percent } = useFormats();
  if (fields.length === 0) return null;
  return (
    <ul className={classes['plainList']}>
      {fields.map(({ field, weight, occupations, confidence }) => (
        <li key={field.code}>
          {/* ISCED-F has names in English only. */}
          <span lang="en">{field.name}</span> ({field.code})
          <span className={classes['sub']}>
            {t('fields.share', { share: percent(weight) })}
            {occupations === null ? null : ` · ${t('fields.restsOn', { count: occupations })}`}
            {`, ${t(`fields.confidence.${confidence}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
