import { useMutation } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AccountSessionDocument,
  BeginSecondFactorDocument,
  ConfirmSecondFactorDocument,
  RemoveSecondFactorDocument,
} from '../../../graphql/generated';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import type { GivenProblem } from '../account-problem-view';
import classes from '../account.module.css';
import { inGroupsOfFour } from '../second-factor-view';
import { AccountForm, type FieldValue } from './account-form';
import { CopiedText } from './copied-text';
import { TextField } from './text-field';

/** What the card shows: whether codes are asked for, or a step of setting that up or taking it away. */
type Step =
  | { readonly at: 'rest' | 'password' | 'removing' }
  | { readonly at: 'secret'; readonly secret: string; readonly uri: string }
  | { readonly at: 'codes'; readonly codes: readonly string[] };

export function SecondFactor({
  hasSecondFactor,
}: {
  readonly hasSecondFactor: boolean;
}): ReactElement {
  const { t } = useTranslation('account');
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const rest = (): void => setStep({ at: 'rest' });
  const isOn = hasSecondFactor || step.at === 'codes';
  return (
    <Card title={t('factor.title')} aside={t(isOn ? 'factor.on' : 'factor.off')}>
      <p className={classes['quiet']}>{t('factor.what')}</p>
      {step.at === 'rest' ? (
        <div className={classes['foot']}>
          <Button onClick={() => setStep({ at: 'password' })}>
            {t(hasSecondFactor ? 'factor.renew' : 'factor.add')}
          </Button>
          {hasSecondFactor ? (
            <Button onClick={() => setStep({ at: 'removing' })}>{t('factor.remove')}</Button>
          ) : null}
        </div>
      ) : null}
      {step.at === 'password' ? (
        <Begin onDrawn={(drawn) => setStep({ at: 'secret', ...drawn })} onCancel={rest} />
      ) : null}
      {step.at === 'secret' ? (
        <Confirm {...step} onAdded={(codes) => setStep({ at: 'codes', codes })} onCancel={rest} />
      ) : null}
      {step.at === 'removing' ? <Remove onEnd={rest} /> : null}
      {step.at === 'codes' ? (
        <>
          <CopiedText
            label={t('factor.codes')}
            text={step.codes.join('\n')}
            shown={step.codes.join('\n')}
          />
          <Button kind="primary" onClick={rest}>
            {t('factor.codesKept')}
          </Button>
        </>
      ) : null}
    </Card>
  );
}

interface BeginProps {
  readonly onDrawn: (drawn: { readonly secret: string; readonly uri: string }) => void;
  readonly onCancel: () => void;
}

function Begin({ onDrawn, onCancel }: BeginProps): ReactElement {
  const { t } = useTranslation('account');
  const [begin] = useMutation(BeginSecondFactorDocument, { fetchPolicy: 'no-cache' });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const { data } = await begin({ variables: { password: value('password') } });
    const result = data?.beginSecondFactor;
    if (result?.__typename === 'AccountProblem') return result;
    if (result !== undefined) onDrawn(result);
    return null;
  };
  return <PasswordAsked submit={t('factor.next')} send={send} onCancel={onCancel} />;
}

interface ConfirmProps {
  readonly secret: string;
  readonly uri: string;
  readonly onAdded: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

function Confirm({ secret, uri, onAdded, onCancel }: ConfirmProps): ReactElement {
  const { t } = useTranslation('account');
  const [confirm] = useMutation(ConfirmSecondFactorDocument, {
    fetchPolicy: 'no-cache',
    refetchQueries: [AccountSessionDocument],
  });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const { data } = await confirm({ variables: { totp: value('code') } });
    const result = data?.confirmSecondFactor;
    if (result?.__typename === 'AccountProblem') return result;
    onAdded(result?.recoveryCodes ?? []);
    return null;
  };
  return (
    <>
      <p>
        {t('factor.enrol')} <a href={uri}>{t('factor.openApp')}</a>
      </p>
      <CopiedText label={t('factor.secret')} text={secret} shown={inGroupsOfFour(secret)} />
      <AccountForm
        submit={t('factor.confirm')}
        send={send}
        beside={<Button onClick={onCancel}>{t('form.cancel')}</Button>}
      >
        <TextField
          name="code"
          label={t('field.code')}
          hint={t('field.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      </AccountForm>
    </>
  );
}

function Remove({ onEnd }: { readonly onEnd: () => void }): ReactElement {
  const { t } = useTranslation('account');
  const [remove] = useMutation(RemoveSecondFactorDocument, {
    fetchPolicy: 'no-cache',
    refetchQueries: [AccountSessionDocument],
  });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const { data } = await remove({ variables: { password: value('password') } });
    const result = data?.removeSecondFactor;
    if (result?.__typename === 'AccountProblem') return result;
    onEnd();
    return null;
  };
  return <PasswordAsked submit={t('factor.remove')} send={send} onCancel={onEnd} />;
}

interface PasswordAskedProps {
  readonly submit: string;
  readonly send: (value: FieldValue) => Promise<GivenProblem | null>;
  readonly onCancel: () => void;
}

function PasswordAsked({ submit, send, onCancel }: PasswordAskedProps): ReactElement {
  const { t } = useTranslation('account');
  return (
    <AccountForm
      submit={submit}
      send={send}
      beside={<Button onClick={onCancel}>{t('form.cancel')}</Button>}
    >
      <TextField
        name="password"
        type="password"
        label={t('field.currentPassword')}
        hint={t('field.toBeSure')}
        autoComplete="current-password"
      />
    </AccountForm>
  );
}
