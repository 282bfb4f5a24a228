import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerGoal } from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import { VisuallyHidden } from '../../../shared/ui/visually-hidden';
import { evidenceText, partName, type AskerNetwork } from '../evidence-text';
import { colourOfGroup, wholePercent, type GroupView, type PartView } from '../suggestion-view';
import classes from './parts-table.module.css';

export interface PartsTableProps {
  readonly name: string;
  readonly groups: readonly GroupView[];
  readonly shareWithLowerFit: number;
  readonly goal: PartnerGoal;
  readonly network: AskerNetwork;
}

/** The six groups and their parts: points, the most they could give, and the facts; the points add up to the fit. */
export function PartsTable(props: PartsTableProps): ReactElement {
  const { name, groups, shareWithLowerFit, goal, network } = props;
  const { t } = useTranslation('recommendations');
  const { number, percent } = useFormats();
  const fit = Math.round(groups.reduce((sum, group) => sum + group.points, 0) * 10) / 10;
  return (
    <table className={classes['parts']}>
      <caption>
        <VisuallyHidden>{t('why.caption', { name })}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('why.part')}</th>
          <th scope="col" className={classes['points']}>
            {t('why.points')}
          </th>
          <th scope="col">{t('why.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <GroupRows key={group.group} group={group} goal={goal} network={network} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('why.total')}</th>
          <td className={classes['points']}>
            <b>{number(fit, { minimum: 1 })}</b>{' '}
            <span className={classes['maximum']}>{t('why.of', { maximum: number(100) })}</span>
          </td>
          <td>{t('why.lower', { share: percent(wholePercent(shareWithLowerFit)) })}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface GroupRowsProps {
  readonly group: GroupView;
  readonly goal: PartnerGoal;
  readonly network: AskerNetwork;
}

/** A group of one part is one row; a group of several has a row for each below it. */
function GroupRows({ group, goal, network }: GroupRowsProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const counting = group.parts.filter(({ part }) => part.maximum > 0);
  const only = counting.length === 1 ? counting[0] : undefined;
  return (
    <Fragment>
      <tr>
        <th scope="row">{t(`group.${group.group}.name`)}</th>
        <Points points={group.points} maximum={group.maximum} colour={colourOfGroup(group.group)} />
        <td>
          {only === undefined ? null : <Evidence view={only} goal={goal} network={network} />}
        </td>
      </tr>
      {only === undefined
        ? counting.map((view) => (
            <tr key={view.part.key} className={classes['part']}>
              <th scope="row">{partName(t, view.part.key)}</th>
              <Points points={view.points} maximum={view.part.maximum} />
              <td>
                <Evidence view={view} goal={goal} network={network} />
              </td>
            </tr>
          ))
        : null}
    </Fragment>
  );
}

interface PointsProps {
  readonly points: number;
  readonly maximum: number;
  /** Draws a bar in this colour; parts of a group have none. */
  readonly colour?: string;
}

function Points({ points, maximum, colour }: PointsProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const { number } = useFormats();
  const share = maximum === 0 ? 0 : Math.min(1, points / maximum);
  return (
    <td className={classes['points']}>
      <span className={classes['figure']}>
        {number(points, { minimum: 1 })}{' '}
        <span className={classes['maximum']}>
          {t('why.of', { maximum: number(maximum, { maximum: 1 }) })}
        </span>
      </span>
      {colour === undefined ? null : (
        <span className={classes['track']} aria-hidden="true">
          <span
            className={classes['bar']}
            style={{ width: `${String(share * 100)}%`, background: colour }}
          />
        </span>
      )}
    </td>
  );
}

interface EvidenceProps {
  readonly view: PartView;
  readonly goal: PartnerGoal;
  readonly network: AskerNetwork;
}

function Evidence({ view, goal, network }: EvidenceProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const formats = useFormats();
  return <>{evidenceText({ t, formats, goal, network }, view.part)}</>;
}
