import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  categoryCounts,
  GraphList,
  Legend,
  LiveSummary,
  originsOf,
  type Network,
} from '../../../shared/graph-canvas';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Card } from '../../../shared/ui/card';
import { PageHeader } from '../../../shared/ui/page-header';
import { QuerySection } from '../../../shared/ui/query-section';
import { broughtIn, onScreen, startsKey } from '../explore-graph';
import { unknownNode } from '../explore-view';
import classes from '../explore.module.css';
import { useAnswers, useTiesBetween, type LoadedAnswers } from '../use-answers';
import type { Explore } from '../use-explore';
import { usePageKeys } from '../use-page-keys';
import { useNodeActions, type NodeActions } from '../use-node-actions';
import { ExploreChips } from './explore-chips';
import { ExploreStage } from './explore-stage';
import { ExploreStatus } from './explore-status';
import { ExploreToolbar } from './explore-toolbar';
import { Inspector } from './inspector';
import { UnknownExpansion, UnknownStart } from './unknown-node';

export interface ExploreWorkspaceProps {
  readonly explore: Explore;
}

/** The explored graph: drawing or table, legend, chips, inspector and list, which share one selection. */
export function ExploreWorkspace({ explore }: ExploreWorkspaceProps): ReactElement {
  const { state, isTable, showTable, undo, redo } = explore;
  const loaded = useAnswers(state);
  const { answers } = loaded;
  const brought = useMemo(() => broughtIn(state, answers), [state, answers]);
  const whole = useTiesBetween(brought, state.expansions.length > 0);
  const network = useMemo(() => onScreen(state, whole), [state, whole]);
  const actions = useNodeActions(explore, { network, whole });
  usePageKeys({ onTable: () => showTable(!isTable), onUndo: undo, onRedo: redo });
  const base = answers.get(startsKey(state.starts));
  const unknown = unknownNode(loaded.error);
  if (unknown !== null && base === undefined) {
    return <UnknownStart id={unknown} explore={explore} />;
  }
  const error = unknown === null ? loaded.error : null;
  const query = { ...loaded, error, data: base, loading: loaded.isLoading };
  return (
    <>
      <Header explore={explore} loaded={loaded} network={network} whole={whole} />
      <ExploreToolbar explore={explore} onAdd={actions.addStart} />
      <ExploreChips explore={explore} whole={whole} />
      {unknown === null ? null : <UnknownExpansion id={unknown} explore={explore} />}
      <QuerySection query={query} skeleton={<div className={classes['canvas']} />}>
        {() => (
          <Workspace
            explore={explore}
            loaded={loaded}
            network={network}
            whole={whole}
            actions={actions}
          />
        )}
      </QuerySection>
    </>
  );
}

interface PartProps {
  readonly explore: Explore;
  readonly loaded: LoadedAnswers;
  /** On screen. */
  readonly network: Network;
  /** Brought in, before hiding and the legend. */
  readonly whole: Network;
}

function Header({ explore, loaded, network, whole }: PartProps): ReactElement {
  const { t } = useTranslation('explore');
  const { number, list } = useFormats();
  const { starts } = explore.state;
  const base = loaded.answers.get(startsKey(starts));
  const names = starts.flatMap((id) => whole.nodes.find((node) => node.id === id)?.label ?? []);
  if (base === undefined) return <PageHeader title={t('title.waiting')} />;
  const within = t(base.shownRule === 'all' ? 'answer.all' : 'answer.relevant', {
    shown: number(base.nodes.length),
    total: number(base.totalNodes),
  });
  const drawn = t('answer.drawn', {
    count: network.nodes.length,
    nodes: number(network.nodes.length),
    ties: number(network.ties.length),
  });
  return (
    <PageHeader
      title={names.length === 0 ? t('title.waiting') : t('title.around', { names: list(names) })}
      answer={`${drawn} ${within}`}
    />
  );
}

function Workspace(props: PartProps & { readonly actions: NodeActions }): ReactElement {
  const { explore, loaded, network, whole, actions } = props;
  const { t } = useTranslation('explore');
  const { state, act } = explore;
  const select = (ids: readonly string[]): void => act({ type: 'select', ids });
  return (
    <div className={classes['columns']}>
      <div className={classes['main']}>
        <LiveSummary network={network} selected={state.selected} />
        <ExploreStatus explore={explore} loaded={loaded} whole={whole} outcome={actions.outcome} />
        <ExploreStage {...props} onSelect={select} />
        <Legend
          counts={categoryCounts(whole, network)}
          isolated={state.categories}
          onIsolate={(category) => act({ type: 'isolate', category })}
          onAlso={(category) => act({ type: 'also', category })}
          onAll={() => act({ type: 'all-categories' })}
          origins={originsOf(network)}
          isFilterOnly={explore.isTable}
        />
      </div>
      <aside className={classes['side']} aria-label={t('side')}>
        <Inspector
          explore={explore}
          network={network}
          onExpand={actions.expand}
          onPin={actions.pin}
        />
        {explore.isTable ? null : (
          <Card title={t('list.title')}>
            <GraphList
              network={network}
              selected={state.selected}
              onSelect={select}
              label={t('list.title')}
            />
          </Card>
        )}
      </aside>
    </div>
  );
}
