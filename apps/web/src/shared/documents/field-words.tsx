import {
  type FieldPath,
  isJsonList,
  isJsonObject,
  type Json,
  SHORTLIST_STAGES,
} from '@trellis/domain/documents';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { namedField } from './named-field';
import { OrganisationName } from './organisation-name';

/** A field of a document in words, such as “Note – Noorderpoort”. */
export function FieldWords({ path }: { readonly path: FieldPath }): ReactElement {
  const { t } = useTranslation('documents');
  const { name, organisation } = namedField(path);
  if (organisation === null) return <>{t(`field.${name}`)}</>;
  return (
    <>
      {t(`field.${name}`)} – <OrganisationName id={organisation} />
    </>
  );
}

export interface ValueWordsProps {
  readonly path: FieldPath;
  readonly value: Json | undefined;
}

/** A value of a field as people read it. */
export function ValueWords({ path, value }: ValueWordsProps): ReactElement {
  const { t } = useTranslation('documents');
  const { name } = namedField(path);
  if (value === undefined || value === null) return <em>{t('value.none')}</em>;
  if (value === '') return <em>{t('value.empty')}</em>;
  if (name === 'order' && isJsonList(value)) return <Names ids={value.map(String)} />;
  if (isJsonList(value)) {
    const texts = value.filter((each) => typeof each === 'string');
    return (
      <>{texts.length === 0 ? t('value.several', { count: value.length }) : texts.join(', ')}</>
    );
  }
  if (isJsonObject(value)) return <EntryWords entry={value} />;
  const stage = SHORTLIST_STAGES.find((each) => name === 'stage' && each === value);
  return <>{stage === undefined ? String(value) : t(`stage.${stage}`)}</>;
}

function Names({ ids }: { readonly ids: readonly string[] }): ReactElement {
  return (
    <>
      {ids.map((id, place) => (
        <span key={id}>
          {place === 0 ? '' : ' · '}
          <OrganisationName id={id} />
        </span>
      ))}
    </>
  );
}

function EntryWords({ entry }: { readonly entry: Readonly<Record<string, Json>> }): ReactElement {
  const { t } = useTranslation('documents');
  const { note } = entry;
  const stage = SHORTLIST_STAGES.find((each) => each === entry['stage']);
  const words = [
    stage === undefined ? t('value.there') : t(`stage.${stage}`),
    typeof note === 'string' && note !== '' ? note : null,
  ];
  return <>{words.filter((word) => word !== null).join(' – ')}</>;
}
