import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { EntityCombobox } from '../../../shared/typeahead/entity-combobox';
import type { TypeaheadHit } from '../../../shared/typeahead/typeahead-view';
import { Button } from '../../../shared/ui/button';
import classes from '../home.module.css';

interface DoorProps {
  readonly role: string;
  readonly sentence: ReactNode;
  readonly act: string;
  /** What to do first, when nothing is chosen yet. */
  readonly missing: string | null;
  readonly onAct: () => void;
  readonly other: ReactNode;
}

/** A sentence with a blank, one act (a text without a choice opens the whole list), and the way round it. */
function Door({ role, sentence, act, missing, onAct, other }: DoorProps): ReactElement {
  return (
    <form
      className={classes['door']}
      onSubmit={(event) => {
        event.preventDefault();
        onAct();
      }}
    >
      <div className={classes['role']}>{role}</div>
      <div className={classes['sentence']}>{sentence}</div>
      <div className={classes['acts']}>
        <Button kind="primary" type="submit">
          {act}
        </Button>
        {other}
      </div>
      <p className={classes['missing']} role="status">
        {missing}
      </p>
    </form>
  );
}

/** “I am …. Who should we work with?” */
export function ProviderDoor(): ReactElement {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<TypeaheadHit | null>(null);
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const describedAs = typed.trim() === '' ? {} : { name: typed.trim() };
  const open = (hit: TypeaheadHit): void =>
    void navigate({ to: '/organisations/$id', params: { id: hit.id } });
  return (
    <Door
      role={t('provider.role')}
      act={t('provider.act')}
      missing={isMissing ? t('provider.missing') : null}
      onAct={() => {
        if (chosen !== null) open(chosen);
        else if (typed.trim() === '') setMissing(true);
        else void navigate({ to: '/search', search: { q: typed.trim(), kinds: ['ORGANISATION'] } });
      }}
      other={
        <Link to="/partners/described" className={classes['other']}>
          {t('provider.described')}
        </Link>
      }
      sentence={
        <Trans
          t={t}
          i18nKey="provider.sentence"
          components={{
            nb: <span className={classes['kept']} />,
            blank: (
              <EntityCombobox
                label={t('provider.label')}
                placeholder={t('provider.placeholder')}
                kinds={['ORGANISATION']}
                perKind={8}
                look="blank"
                otherwise={{
                  label: t('provider.describe'),
                  onChoose: () => void navigate({ to: '/partners/described', search: describedAs }),
                }}
                onTyped={(text) => {
                  setTyped(text);
                  setChosen(null);
                }}
                onChoose={(hit) => {
                  setChosen(hit);
                  setMissing(false);
                  open(hit);
                }}
              />
            ),
          }}
        />
      }
    />
  );
}

/** “In …, what does nobody offer yet?” */
export function AnalystDoor(): ReactElement {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<TypeaheadHit | null>(null);
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const open = (hit: TypeaheadHit): void =>
    void navigate({ to: '/regions/$code/niches', params: { code: hit.id } });
  return (
    <Door
      role={t('analyst.role')}
      act={t('analyst.act')}
      missing={isMissing ? t('analyst.missing') : null}
      onAct={() => {
        if (chosen !== null) open(chosen);
        else if (typed.trim() === '') setMissing(true);
        else void navigate({ to: '/search', search: { q: typed.trim(), kinds: ['REGION'] } });
      }}
      other={
        <Link to="/niches" className={classes['other']}>
          {t('analyst.all')}
        </Link>
      }
      sentence={
        <Trans
          t={t}
          i18nKey="analyst.sentence"
          components={{
            nb: <span className={classes['kept']} />,
            blank: (
              <EntityCombobox
                label={t('analyst.label')}
                placeholder={t('analyst.placeholder')}
                kinds={['REGION']}
                perKind={8}
                look="blank"
                onTyped={(text) => {
                  setTyped(text);
                  setChosen(null);
                }}
                onChoose={(hit) => {
                  setChosen(hit);
                  setMissing(false);
                  open(hit);
                }}
              />
            ),
          }}
        />
      }
    />
  );
}
