import { lazy, Suspense, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './graph-canvas.module.css';
import type { Network, Point, Positions } from './network';
import type { DrawingPlan } from './replay';
import type { NodeCommand } from './use-canvas-keys';

const CanvasView = lazy(async () => ({ default: (await import('./canvas-view')).CanvasView }));

export interface GraphCanvasProps {
  /** What is on screen: a part of what the plan brings in. */
  readonly network: Network;
  /** How it came about; positions follow from it. */
  readonly plan: DrawingPlan;
  readonly selected: readonly string[];
  /** Nodes that are only suggested; drawn with a dashed outline. */
  readonly suggested?: readonly string[];
  readonly label: string;
  readonly describedBy?: string;
  /** The view is fitted to the drawing when this changes. */
  readonly fitKey: string;
  /** The wheel scrolls the page instead of zooming, for a small drawing inside a page. */
  readonly isPageScrollKept?: boolean;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onCommand?: (command: NodeCommand, id: string) => void;
  readonly onMenu?: (id: string, at: Point) => void;
  readonly onPin?: (id: string, at: Point) => void;
  /** Where everything stands, whenever that changes. */
  readonly onPositions?: (positions: Positions) => void;
}

/** A drawing of a network. Everything it shows and does is also in the list twin beside it. */
export function GraphCanvas(props: GraphCanvasProps): ReactElement {
  const { t } = useTranslation('graph');
  return (
    <Suspense
      fallback={
        <div className={classes['waiting']} role="status">
          {t('canvas.loading')}
        </div>
      }
    >
      <CanvasView {...props} />
    </Suspense>
  );
}
