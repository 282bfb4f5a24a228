import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type FormEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { apiProblem, type ApiProblem } from '../../../graphql/api-problem';
import { Button } from '../../../shared/ui/button';
import { ProblemAlert } from '../../../shared/ui/problem-alert';
import { type GivenProblem, problemView } from '../account-problem-view';
import classes from '../account.module.css';
import { FieldErrors } from './text-field';
import { useSecondsLeft } from './use-seconds-left';

/** Reads what stands in a field of the form. */
export type FieldValue = (name: string) => string;

export interface AccountFormProps {
  readonly children: ReactNode;
  readonly submit: string;
  /** Sends the form; what comes back is why it was refused, or null. */
  readonly send: (value: FieldValue) => Promise<GivenProblem | null>;
  /** Said after it was done. */
  readonly done?: string;
  /** Whether the fields are emptied afterwards. */
  readonly isCleared?: boolean;
  /** Beside the button: another way. */
  readonly beside?: ReactNode;
}

type Outcome =
  | 'none'
  | 'done'
  | { readonly empty: readonly string[] }
  /** Refused because of one of its fields, or, without one, as a whole. */
  | { readonly refused: GivenProblem; readonly field: string | null };

function valuesOf(form: HTMLFormElement): FieldValue {
  const values = new FormData(form);
  return (name) => {
    const value = values.get(name);
    return typeof value === 'string' ? value : '';
  };
}

function emptyFields(form: HTMLFormElement): readonly string[] {
  return [...form.querySelectorAll('input')]
    .filter((input) => input.getAttribute('aria-required') === 'true')
    .filter(({ value }) => value.trim() === '')
    .map(({ name }) => name);
}

/** A form of the account pages: sent once at a time, with its problems by field and the focus at the first of them. */
export function AccountForm(props: AccountFormProps): ReactElement {
  const { children, submit, send, done, isCleared = false, beside } = props;
  const { t } = useTranslation('account');
  const ref = useRef<HTMLFormElement>(null);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [failure, setFailure] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const problem =
    typeof outcome === 'object' && 'refused' in outcome ? problemView(outcome.refused) : null;
  const left = useSecondsLeft(outcome, problem?.seconds ?? 0);
  const errors = useMemo(() => {
    if (typeof outcome === 'string') return new Map<string, string>();
    if ('empty' in outcome) return new Map(outcome.empty.map((name) => [name, t('form.missing')]));
    const { key, values } = problemView(outcome.refused);
    return new Map(outcome.field === null ? [] : [[outcome.field, t(key, values)]]);
  }, [outcome, t]);
  useEffect(() => {
    const selector = '[aria-invalid="true"], [data-problem]';
    if (typeof outcome === 'object') ref.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [outcome]);
  const submitted = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    if (isSending || left > 0) return;
    const empty = emptyFields(form);
    if (empty.length > 0) {
      setOutcome({ empty });
      return;
    }
    setSending(true);
    setFailure(null);
    try {
      const refused = await send(valuesOf(form));
      if (refused === null && isCleared) ref.current?.reset();
      setOutcome(refused === null ? 'done' : { refused, field: fieldOf(form, refused) });
    } catch (error) {
      setFailure(apiProblem(error));
    } finally {
      setSending(false);
    }
  };
  const isOfForm = problem !== null && errors.size === 0;
  return (
    <form ref={ref} className={classes['form']} noValidate onSubmit={submitted}>
      <FieldErrors value={errors}>{children}</FieldErrors>
      {isOfForm ? (
        <div className={classes['problem']} role="alert" tabIndex={-1} data-problem>
          <p>{t(problem.key, problem.values)}</p>
        </div>
      ) : null}
      {failure === null ? null : <ProblemAlert problem={failure} />}
      <div className={classes['foot']}>
        <Button kind="primary" type="submit" aria-disabled={isSending || left > 0}>
          {left > 0 ? t('form.wait', { count: left }) : submit}
        </Button>
        {beside}
        <span role="status">{outcome === 'done' ? done : ''}</span>
      </div>
    </form>
  );
}

/** The field of the form that the problem is about; null where it has none. */
function fieldOf(form: HTMLFormElement, problem: GivenProblem): string | null {
  const { field } = problemView(problem);
  return field !== null && form.querySelector(`[name="${field}"]`) !== null ? field : null;
}
