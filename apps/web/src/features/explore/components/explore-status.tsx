import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DRAWING_BUDGET, hiddenTieCounts, type Network } from '../../../shared/graph-canvas';
import { useFormats } from '../../../shared/i18n/use-formats';
import classes from '../explore.module.css';
import type { LoadedAnswers } from '../use-answers';
import type { Explore } from '../use-explore';
import type { Outcome } from '../use-node-actions';

export interface ExploreStatusProps {
  readonly explore: Explore;
  readonly loaded: LoadedAnswers;
  /** Brought in, before hiding and the legend. */
  readonly whole: Network;
  readonly outcome: Outcome | null;
}

/** What the last expansion brought, why it was refused, or that there was nothing left to expand. */
export function ExploreStatus(props: ExploreStatusProps): ReactElement {
  const text = useStatus(props);
  const isRefused = props.outcome?.type === 'refused';
  return (
    <p className={isRefused ? classes['refusal'] : classes['status']} role="status">
      {text}
    </p>
  );
}

function useStatus({ explore, loaded, whole, outcome }: ExploreStatusProps): string {
  const { t } = useTranslation('explore');
  const { number } = useFormats();
  const { state } = explore;
  switch (outcome?.type) {
    case undefined:
      return '';
    case 'refused':
      return t('refused', { nodes: number(outcome.nodes), budget: number(DRAWING_BUDGET) });
    case 'exhausted': {
      // Said of the node that was tried; it is out of place once another is looked at.
      if (state.selected.at(-1) !== outcome.node) return '';
      const said = t('expand.exhausted', {
        count: outcome.ties,
        ties: number(outcome.ties),
        label: outcome.label,
      });
      const isPartial = state.hidden.length > 0 || state.categories.length > 0;
      return isPartial ? `${said} ${t('expand.someHidden')}` : said;
    }
    case 'grown': {
      if (!loaded.answers.has(outcome.key)) return loaded.isLoading ? t('expand.waiting') : '';
      const added = Math.max(0, whole.nodes.length - outcome.nodesBefore);
      const left = hiddenTieCounts(whole).get(outcome.node) ?? 0;
      if (added === 0 && left > 0) return t('expand.addedNoneYet', { label: outcome.label });
      return t('expand.added', { count: added, nodes: number(added), label: outcome.label });
    }
  }
}
