import { Fragment, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './breadcrumb.module.css';

export interface BreadcrumbProps {
  /** From the widest to the narrowest, each a link; the page itself is not among them. */
  readonly steps: readonly { readonly key: string; readonly link: ReactNode }[];
}

export function Breadcrumb({ steps }: BreadcrumbProps): ReactElement | null {
  const { t } = useTranslation('shell');
  if (steps.length === 0) return null;
  return (
    <nav aria-label={t('breadcrumb')} className={classes['breadcrumb']}>
      <ol>
        {steps.map((step, place) => (
          <Fragment key={step.key}>
            {place === 0 ? null : (
              <li aria-hidden="true" className={classes['separator']}>
                ›
              </li>
            )}
            <li>{step.link}</li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
