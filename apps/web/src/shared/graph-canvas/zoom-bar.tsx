import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './graph-canvas.module.css';
import type { ZoomCommand } from './viewport';

const SIGNS: readonly (readonly [ZoomCommand, string])[] = [
  ['zoom-in', '+'],
  ['zoom-out', '−'],
  ['fit', '⤢'],
];

export interface ZoomBarProps {
  readonly onZoom: (command: ZoomCommand) => void;
}

/** Zooming by button; the keys + − 0 do the same. */
export function ZoomBar({ onZoom }: ZoomBarProps): ReactElement {
  const { t } = useTranslation('graph');
  return (
    <div className={classes['zoom']} role="group" aria-label={t('canvas.zoom')}>
      {SIGNS.map(([command, sign]) => (
        <button
          key={command}
          type="button"
          className={classes['zoomButton']}
          aria-label={t(`canvas.${command}`)}
          title={t(`canvas.${command}`)}
          onClick={() => onZoom(command)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
