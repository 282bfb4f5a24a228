import { useCallback, useId, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DRAWING_BUDGET,
  GraphCanvas,
  GraphTable,
  type Network,
  type Point,
  type Positions,
} from '../../../shared/graph-canvas';
import { useFormats } from '../../../shared/i18n/use-formats';
import { VisuallyHidden } from '../../../shared/ui/visually-hidden';
import { drawingPlan } from '../explore-graph';
import { isExpanded, pageOf } from '../explore-view';
import classes from '../explore.module.css';
import type { LoadedAnswers } from '../use-answers';
import type { Explore } from '../use-explore';
import type { NodeActions } from '../use-node-actions';
import { NodeMenu, type MenuEntry } from './node-menu';

export interface ExploreStageProps {
  readonly explore: Explore;
  readonly loaded: LoadedAnswers;
  readonly network: Network;
  readonly actions: NodeActions;
  readonly onSelect: (ids: readonly string[]) => void;
}

/** The drawing, or the table in its place; more nodes than can be drawn are refused with their number. */
export function ExploreStage(props: ExploreStageProps): ReactElement {
  const { explore, network, onSelect } = props;
  const { t } = useTranslation('explore');
  const { number } = useFormats();
  if (explore.isTable) {
    return (
      <div className={classes['table']}>
        <p className={classes['quiet']}>
          {t('table.rule', { count: network.nodes.length, total: number(network.nodes.length) })}
        </p>
        <GraphTable
          network={network}
          selected={explore.state.selected}
          onSelect={onSelect}
          caption={t('table.caption')}
        />
      </div>
    );
  }
  if (network.nodes.length > DRAWING_BUDGET) {
    return (
      <p className={classes['refusal']} role="status">
        {t('refused', { nodes: number(network.nodes.length), budget: number(DRAWING_BUDGET) })}
      </p>
    );
  }
  return <Canvas {...props} />;
}

interface OpenMenu {
  readonly id: string;
  readonly at: Point;
}

function Canvas({ explore, loaded, network, actions, onSelect }: ExploreStageProps): ReactElement {
  const { t } = useTranslation(['explore', 'graph']);
  const keys = useId();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const { state, act } = explore;
  const plan = usePlan(explore, loaded);
  const { positionsRef } = actions;
  const onPositions = useCallback(
    (next: Positions) => {
      positionsRef.current = next;
    },
    [positionsRef],
  );
  const entries = useMenuEntries({ explore, network, actions, id: menu?.id ?? null });
  const name = network.nodes.find(({ id }) => id === menu?.id)?.label ?? '';
  return (
    <div className={classes['canvas']}>
      <VisuallyHidden>
        <span id={keys}>{t('graph:canvas.keys')}</span>
      </VisuallyHidden>
      <GraphCanvas
        network={network}
        plan={plan}
        selected={state.selected}
        label={t('canvas', { count: network.nodes.length })}
        describedBy={keys}
        fitKey={state.starts.join(' ')}
        onSelect={onSelect}
        onCommand={actions.run}
        onMenu={(id, at) => {
          onSelect([id]);
          setMenu({ id, at });
        }}
        onPin={(id, { x, y }) => act({ type: 'pin', id, x, y })}
        onPositions={onPositions}
      />
      {menu === null ? null : (
        <NodeMenu label={name} at={menu.at} entries={entries} onClose={() => setMenu(null)} />
      )}
    </div>
  );
}

/** The plan stays the same object while only the selection or a filter changes, so that nothing is laid out anew. */
function usePlan({ state }: Explore, { answers }: LoadedAnswers): ReturnType<typeof drawingPlan> {
  const { starts, expansions, pins, layout, arrangedAfter } = state;
  const text = JSON.stringify([starts, expansions, pins, layout, arrangedAfter]);
  return useMemo(
    () => drawingPlan(state, answers),
    // The text stands for the parts of the state that the plan reads.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [text, answers],
  );
}

interface MenuOptions {
  readonly explore: Explore;
  readonly network: Network;
  readonly actions: NodeActions;
  readonly id: string | null;
}

function useMenuEntries({ explore, network, actions, id }: MenuOptions): readonly MenuEntry[] {
  const { t } = useTranslation('explore');
  const node = network.nodes.find((one) => one.id === id);
  if (node === undefined) return [];
  const { state, act } = explore;
  const isPinned = state.pins.some((pin) => pin.id === node.id);
  const entry = (key: Parameters<NodeActions['run']>[0], label: string): MenuEntry => ({
    key,
    label,
    onChoose: () => actions.run(key, node.id),
  });
  return [
    ...(pageOf(node) === null ? [] : [entry('open', t('act.open'))]),
    entry('expand', t('act.expand')),
    ...(isExpanded(state, node.id) ? [entry('collapse', t('act.collapse'))] : []),
    entry('pin', t(isPinned ? 'act.unpin' : 'act.pin')),
    entry('hide', t('act.hide')),
    ...(state.starts.includes(node.id)
      ? []
      : [
          {
            key: 'start',
            label: t('act.start'),
            onChoose: () => act({ type: 'start', id: node.id }),
          },
        ]),
  ];
}
