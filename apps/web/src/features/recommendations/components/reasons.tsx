import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  PartnerGoal,
  ReasonFieldsFragment,
  SuggestionEvidenceFragment,
} from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import type { AskerNetwork } from '../evidence-text';
import { cautionText } from '../reason-text';
import { groupViews, openPoints } from '../suggestion-view';
import { EvidencePaths } from './evidence-paths';
import { PartsTable } from './parts-table';
import classes from './reasons.module.css';

export interface ReasonsProps {
  readonly name: string;
  readonly evidence: SuggestionEvidenceFragment;
  readonly shareWithLowerFit: number;
  readonly cautions: readonly ReasonFieldsFragment[];
  readonly goal: PartnerGoal;
  readonly network: AskerNetwork;
}

/** Everything behind one suggestion: parts that add up, paths, cautions, and what would change it. */
export function Reasons(props: ReasonsProps): ReactElement {
  const { name, evidence, shareWithLowerFit, cautions, goal, network } = props;
  const { t } = useTranslation('recommendations');
  const groups = groupViews(evidence.groups);
  const warnings = cautions
    .map((caution) => cautionText(t, caution))
    .filter((text): text is string => text !== null);
  return (
    <div className={classes['reasons']}>
      <PartsTable
        name={name}
        groups={groups}
        shareWithLowerFit={shareWithLowerFit}
        goal={goal}
        network={network}
      />
      {network === 'own' ? (
        <section>
          <h3>{t('why.pathsTitle')}</h3>
          <EvidencePaths paths={evidence.paths} />
        </section>
      ) : null}
      {warnings.length === 0 ? null : (
        <section className={classes['note']}>
          <h3>{t('why.cautionsTitle')}</h3>
          <ul>
            {warnings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <Changes evidence={evidence} groups={openPoints(groups)} network={network} />
    </div>
  );
}

interface ChangesProps {
  readonly evidence: SuggestionEvidenceFragment;
  readonly groups: ReturnType<typeof openPoints>;
  readonly network: AskerNetwork;
}

function Changes({ evidence, groups, network }: ChangesProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const { number } = useFormats();
  const { contrast } = evidence;
  const texts = [
    ...(contrast === null
      ? []
      : [
          t('why.contrast', {
            name: contrast.withoutPartner.name,
            fit: number(contrast.fit, { minimum: 1 }),
            rank: number(contrast.rank),
          }),
        ]),
    ...groups.map(({ group, maximum }) => {
      const texts = {
        name: t(`group.${group}.name`),
        points: number(maximum, { maximum: 1 }),
      };
      return group === 'SHARED_NETWORK'
        ? t(`why.openNetwork.${network}`, texts)
        : t('why.open', texts);
    }),
  ];
  const shown = texts.length === 0 ? [t('why.nothingOpen')] : texts;
  return (
    <section>
      <h3>{t('why.changeTitle')}</h3>
      <ul className={classes['changes']}>
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
