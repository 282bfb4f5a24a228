import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKind, OrganisationKind } from '../../graphql/generated';
import classes from './kind-mark.module.css';
import { markOf, MARK_PATHS, type Markable } from './kind-shapes';

export interface KindMarkProps {
  readonly kind: Markable;
  readonly size?: number;
}

/** The shape and colour of a kind. Decoration: the name of the kind stands beside it or in the label around it. */
export function KindMark({ kind, size = 12 }: KindMarkProps): ReactElement {
  const mark = markOf(kind);
  return (
    <svg
      className={classes['mark']}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={MARK_PATHS[mark.shape]} fill={`var(--${mark.colour})`} />
    </svg>
  );
}

export interface KindChipProps {
  readonly kind: OrganisationKind;
}

/** A kind of organisation as a chip: shape, colour and word. */
export function KindChip({ kind }: KindChipProps): ReactElement {
  const { t } = useTranslation('terms');
  return (
    <span className={classes['chip']}>
      <KindMark kind={kind} />
      {t(`organisationKind.${kind}`)}
    </span>
  );
}

export interface NodeKindNameProps {
  readonly kind: NodeKind;
}

export function NodeKindName({ kind }: NodeKindNameProps): ReactElement {
  const { t } = useTranslation('terms');
  return <>{t(`nodeKind.${kind}`)}</>;
}
