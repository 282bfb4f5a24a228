import type { ReactElement } from 'react';
import classes from '../documents.module.css';

export interface NoteFieldProps {
  readonly label: string;
  /** Whether the label is drawn above the box, or only read out. */
  readonly isLabelShown?: boolean;
  /** Stands in an empty box whose label is not drawn. */
  readonly placeholder?: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onChange: (text: string) => void;
}

const MOST = 5000;

/** A text of several lines that grows with what is in it. */
export function NoteField(props: NoteFieldProps): ReactElement {
  const { label, isLabelShown = true, value, isReadOnly, onChange } = props;
  return (
    <label className={classes['labelled']} data-document-field="">
      {isLabelShown ? <span>{label}</span> : null}
      <textarea
        className={classes['note']}
        aria-label={isLabelShown ? undefined : label}
        placeholder={props.placeholder}
        rows={1}
        maxLength={MOST}
        readOnly={isReadOnly}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
