import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button';
import { PageHeader } from '../../../shared/ui/page-header';
import classes from '../explore.module.css';
import type { Explore } from '../use-explore';
import { StartChoices } from './start-choices';

interface UnknownNodeProps {
  /** What the address names and the data does not have. */
  readonly id: string;
  readonly explore: Explore;
}

const LONGEST_ID = 60;

function quoted(id: string): string {
  return id.length > LONGEST_ID ? `${id.slice(0, LONGEST_ID - 1)}…` : id;
}

/** The address asks to start from something that the data does not have: which, and how to go on. */
export function UnknownStart({ id, explore }: UnknownNodeProps): ReactElement {
  const { t } = useTranslation('explore');
  const { state, act } = explore;
  return (
    <>
      <PageHeader
        title={t('unknown.title', { id: quoted(id) })}
        answer={<span role="alert">{t('unknown.answer')}</span>}
      />
      {state.starts.length > 1 ? (
        <Button onClick={() => act({ type: 'leave-out', id })}>{t('unknown.leaveOut')}</Button>
      ) : null}
      <StartChoices onStart={(start) => act({ type: 'start', id: start })} />
    </>
  );
}

/** The address asks to expand something that the data does not have; everything else is shown. */
export function UnknownExpansion({ id, explore }: UnknownNodeProps): ReactElement {
  const { t } = useTranslation('explore');
  return (
    <div className={`${classes['refusal'] ?? ''} ${classes['unknown'] ?? ''}`} role="alert">
      <p>{t('unknown.expansion', { id: quoted(id) })}</p>
      <Button onClick={() => explore.act({ type: 'leave-out', id })}>
        {t('unknown.leaveOutExpansion')}
      </Button>
    </div>
  );
}
