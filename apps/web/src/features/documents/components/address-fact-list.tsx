import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addressFacts, pageName, parameterName } from '../address-facts';
import classes from '../documents.module.css';
import { CodeWord } from './code-word';

/** Page and filters of a kept address. */
export function AddressFactList({ address }: { readonly address: string }): ReactElement {
  const { t } = useTranslation('documents');
  const { page, parameters } = addressFacts(address);
  return (
    <dl className={classes['facts']}>
      <div>
        <dt>{t('search.page')}</dt>
        <dd>{t(`pageName.${pageName(page)}`)}</dd>
      </div>
      {parameters.map(({ name, values }, place) => (
        <div key={`${name}-${String(place)}`}>
          <dt>
            <ParameterWord name={name} />
          </dt>
          <dd>
            {values.map((value, at) => (
              <span key={`${value}-${String(at)}`} className={classes['line']}>
                {value === 'true' ? t('parameter.yes') : <CodeWord field={name} code={value} />}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ParameterWord({ name }: { readonly name: string }): ReactElement {
  const { t } = useTranslation('documents');
  const known = parameterName(name);
  return <>{known === null ? name : t(`parameter.${known}`)}</>;
}
