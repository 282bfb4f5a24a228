import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LAYOUTS, type LayoutName } from '../../../shared/graph-canvas';
import { EntityCombobox } from '../../../shared/typeahead/entity-combobox';
import { Button } from '../../../shared/ui/button';
import { OneOf } from '../../../shared/ui/filter-bar';
import { nodeIdOf } from '../explore-view';
import type { Explore } from '../use-explore';
import classes from '../explore.module.css';

export interface ExploreToolbarProps {
  readonly explore: Explore;
  /** Adds the neighbourhood of a thing that search found. */
  readonly onAdd: (id: string) => void;
}

/** Adding, undoing, the choice between drawing and table, and arranging the drawing while it is shown. */
export function ExploreToolbar({ explore, onAdd }: ExploreToolbarProps): ReactElement {
  const { t } = useTranslation('explore');
  const { undo, redo, isTable, showTable } = explore;
  return (
    <div className={classes['toolbar']}>
      <div className={classes['add']}>
        <EntityCombobox
          label={t('add.label')}
          placeholder={t('add.placeholder')}
          look="field"
          isCleared
          onChoose={(hit) => onAdd(nodeIdOf(hit))}
        />
      </div>
      <OneOf
        label={t('view.label')}
        value={isTable ? 'table' : 'drawing'}
        options={[
          { value: 'drawing', label: t('view.drawing') },
          { value: 'table', label: t('view.table') },
        ]}
        onChange={(value) => showTable(value === 'table')}
      />
      {isTable ? null : <Arranging explore={explore} />}
      <div className={classes['steps']}>
        <Button disabled={undo === null} onClick={() => undo?.()}>
          {t('undo')}
        </Button>
        <Button disabled={redo === null} onClick={() => redo?.()}>
          {t('redo')}
        </Button>
      </div>
    </div>
  );
}

function Arranging({ explore }: { readonly explore: Explore }): ReactElement {
  const { t } = useTranslation('explore');
  const { state, act } = explore;
  return (
    <div className={classes['layout']}>
      <label>
        <span>{t('layout.label')}</span>
        <select
          value={state.layout}
          onChange={(event) => {
            const layout = LAYOUTS.find((name) => name === event.currentTarget.value);
            if (layout !== undefined) act({ type: 'arrange', layout });
          }}
        >
          {LAYOUTS.map((name: LayoutName) => (
            <option key={name} value={name}>
              {t(`layout.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={() => act({ type: 'arrange', layout: state.layout })}>
        {t('layout.again')}
      </Button>
    </div>
  );
}
