import { Link } from '@tanstack/react-router';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionEvidenceFragment } from '../../../graphql/generated';
import classes from './evidence-paths.module.css';

type Path = SuggestionEvidenceFragment['paths'][number];
type Step = Path['steps'][number];

/** The strongest ways from the asker to the candidate, in words: “You – EXAM 4.0 (2019) – Da Vinci College – …”. */
export function EvidencePaths({ paths }: { readonly paths: readonly Path[] }): ReactElement {
  const { t } = useTranslation('recommendations');
  if (paths.length === 0) return <p>{t('why.noPaths')}</p>;
  return (
    <ol className={classes['paths']}>
      {paths.map((path) => (
        <li key={path.steps.map((step) => step.id).join(' ')}>
          {path.steps.map((step, place) => (
            <Fragment key={step.id}>
              {place === 0 ? t('why.you') : <PathStep step={step} />}
              {place === path.steps.length - 1 ? null : ' – '}
            </Fragment>
          ))}
        </li>
      ))}
    </ol>
  );
}

function PathStep({ step }: { readonly step: Step }): ReactElement {
  if (step.kind !== 'PROJECT') {
    return (
      <Link to="/organisations/$id" params={{ id: step.id }}>
        {step.label}
      </Link>
    );
  }
  return (
    <>
      <Link to="/projects/$id" params={{ id: step.id }} className={classes['project']}>
        {step.label}
      </Link>
      {step.year === null ? null : ` (${String(step.year)})`}
    </>
  );
}
