import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { rankedLabels } from './canvas-labels';
import type { GraphCanvasProps } from './graph-canvas';
import classes from './graph-canvas.module.css';
import { useGroupTitle } from './group-title';
import { HIDE_EDGES_NODES } from './layout-names';
import { arrangeStages, growStages, type DrawingPlan } from './replay';
import { useCanvasKeys } from './use-canvas-keys';
import { useCytoscape } from './use-cytoscape';
import { zoomDrawing } from './viewport';
import { ZoomBar } from './zoom-bar';

/** Loaded only where a drawing is shown, together with the drawing library. */
export function CanvasView(props: GraphCanvasProps): ReactElement {
  const isHeavy = props.network.nodes.length > HIDE_EDGES_NODES;
  return <Drawing key={isHeavy ? 'heavy' : 'light'} {...props} isHeavy={isHeavy} />;
}

/** What the layout depends on: the stages that it was applied to, not later ones and not pins. */
function arrangementKey(plan: DrawingPlan): string {
  const stages = plan.stages.slice(0, plan.arrangedAfter + 1);
  const ids = stages.flatMap(({ network }) => [
    ...network.nodes.map(({ id }) => id),
    ...network.ties.map(({ id }) => id),
  ]);
  return [plan.layout, ...plan.starts, ...ids].join('\n');
}

function Drawing(props: GraphCanvasProps & { readonly isHeavy: boolean }): ReactElement {
  const { network, plan, selected } = props;
  const { t } = useTranslation('graph');
  const groupTitle = useGroupTitle(plan.layout);
  const frame = useRef<HTMLDivElement | null>(null);
  const key = arrangementKey(plan);
  const arranged = useMemo(
    () => arrangeStages(plan),
    // The key stands for everything of the plan that the layout reads.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key],
  );
  const positions = useMemo(() => growStages(arranged, plan), [arranged, plan]);
  const { onPositions } = props;
  useEffect(() => {
    onPositions?.(positions);
  }, [positions, onPositions]);
  const ranked = useMemo(() => rankedLabels(network), [network]);
  const scene = useMemo(
    () => ({
      network,
      positions,
      headings: arranged.headings.map((heading) => ({ ...heading, title: groupTitle(heading) })),
      starts: plan.starts,
      pinned: plan.pins.map(({ id }) => id),
      suggested: props.suggested ?? [],
    }),
    [network, positions, arranged, plan, props.suggested, groupTitle],
  );
  const cy = useCytoscape({
    frame,
    scene,
    ranked,
    selected,
    handlers: {
      onSelect: props.onSelect,
      onExpand: props.onCommand === undefined ? undefined : (id) => props.onCommand?.('expand', id),
      onMenu: props.onMenu,
      onPin: props.onPin,
    },
    fitKey: `${props.fitKey} ${plan.layout} ${String(plan.arrangedAfter)}`,
    isHeavy: props.isHeavy,
    isPageScrollKept: props.isPageScrollKept ?? false,
  });
  const onKeyDown = useCanvasKeys({
    cy,
    network,
    positions,
    starts: plan.starts,
    selected,
    onSelect: props.onSelect,
    onCommand: props.onCommand,
    onMenu: props.onMenu,
  });
  return (
    <div className={classes['stage']}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes the keyboard */}
      <div
        ref={frame}
        className={classes['frame']}
        // A drawing that is walked with the arrow keys is an application to assistive technology.
        role="application"
        aria-roledescription={t('canvas.role')}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the drawing takes the keyboard as a whole
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      <ZoomBar
        onZoom={(command) => {
          if (cy.current !== null) zoomDrawing(cy.current, command);
        }}
      />
    </div>
  );
}
