import { Modal } from '@mantine/core';
import type { FieldConflict, Side } from '@trellis/domain/documents';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import classes from './conflict-dialog.module.css';
import { FieldWords, ValueWords } from './field-words';
import { pathKey } from './saving';

export interface ConflictDialogProps {
  readonly conflicts: readonly FieldConflict[];
  readonly isOpen: boolean;
  /** Leaves mine on this device, not saved. */
  readonly onCancel: () => void;
  readonly onChoose: (sides: ReadonlyMap<string, Side>) => void;
}

/** Two people changed the same: each such field with both values, to choose from. */
export function ConflictDialog(props: ConflictDialogProps): ReactElement {
  const { conflicts, isOpen, onCancel, onChoose } = props;
  const { t } = useTranslation('documents');
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const open = conflicts.filter(({ path }) => !sides.has(pathKey(path))).length;
  const chooseAll = (side: Side): void =>
    setSides(new Map(conflicts.map(({ path }) => [pathKey(path), side])));
  return (
    <Modal
      opened={isOpen}
      onClose={onCancel}
      size="lg"
      title={t('conflict.title')}
      closeButtonProps={{ 'aria-label': t('conflict.cancel') }}
      transitionProps={{ duration: 100 }}
    >
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(sides);
        }}
      >
        <p>{t('conflict.advice')}</p>
        {conflicts.length < 2 ? null : (
          <div className={classes['all']}>
            <Button onClick={() => chooseAll('mine')}>{t('conflict.allMine')}</Button>
            <Button onClick={() => chooseAll('theirs')}>{t('conflict.allTheirs')}</Button>
          </div>
        )}
        {conflicts.map((conflict) => (
          <ConflictField
            key={pathKey(conflict.path)}
            conflict={conflict}
            side={sides.get(pathKey(conflict.path)) ?? null}
            onSide={(side) => setSides(new Map([...sides, [pathKey(conflict.path), side]]))}
          />
        ))}
        <div className={classes['foot']}>
          <span role="status">{open === 0 ? '' : t('conflict.open', { count: open })}</span>
          <Button onClick={onCancel}>{t('conflict.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={open > 0}>
            {t('conflict.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

interface ConflictFieldProps {
  readonly conflict: FieldConflict;
  readonly side: Side | null;
  readonly onSide: (side: Side) => void;
}

function ConflictField({ conflict, side, onSide }: ConflictFieldProps): ReactElement {
  const { t } = useTranslation('documents');
  const name = useId();
  const option = (which: Side): ReactElement => (
    <label className={classes['side']}>
      <span className={classes['who']}>
        <input type="radio" name={name} checked={side === which} onChange={() => onSide(which)} />
        {t(`conflict.${which}`)}
      </span>
      <span className={classes['value']}>
        <ValueWords path={conflict.path} value={conflict[which]} />
      </span>
    </label>
  );
  return (
    <fieldset className={classes['field']}>
      <legend>
        <FieldWords path={conflict.path} />
      </legend>
      {option('mine')}
      {option('theirs')}
      <p className={classes['before']}>
        {t('conflict.before')} <ValueWords path={conflict.path} value={conflict.base} />
      </p>
    </fieldset>
  );
}
