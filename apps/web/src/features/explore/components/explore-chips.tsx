import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../../../shared/graph-canvas';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Icon } from '../../../shared/ui/icon';
import { NEIGHBOURHOOD, type ExploreState } from '../explore-graph';
import classes from '../explore.module.css';
import type { Explore } from '../use-explore';

export interface ExploreChipsProps {
  readonly explore: Explore;
  /** Everything brought in, for the names. */
  readonly whole: Network;
}

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly removal: string;
  readonly onRemove: () => void;
}

/** What the drawing is made of, each part with a button that takes it back; its row is kept, so nothing moves. */
export function ExploreChips({ explore, whole }: ExploreChipsProps): ReactElement {
  const { t } = useTranslation('explore');
  const chips = useChips(explore, whole);
  if (chips.length === 0) return <div className={classes['chipRow']} />;
  return (
    <ul className={classes['chips']} aria-label={t('chips.label')}>
      {chips.map(({ key, label, removal, onRemove }) => (
        <li key={key} className={classes['chip']}>
          {label}
          <button type="button" aria-label={removal} title={removal} onClick={onRemove}>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function openNodes(state: ExploreState): readonly string[] {
  return [
    ...new Set(state.expansions.filter(({ collapsed }) => !collapsed).map(({ node }) => node)),
  ];
}

function useChips(explore: Explore, whole: Network): readonly Chip[] {
  const { t } = useTranslation(['explore', 'graph']);
  const { number } = useFormats();
  const { state, act } = explore;
  const nameOf = (id: string): string => whole.nodes.find((node) => node.id === id)?.label ?? id;
  const added = new Set(
    state.expansions.filter(({ type }) => type === NEIGHBOURHOOD).map(({ node }) => node),
  );
  const chips: Chip[] = openNodes(state).map((node) => ({
    key: `open ${node}`,
    label: t(added.has(node) ? 'chips.added' : 'chips.expanded', { label: nameOf(node) }),
    removal: t('chips.collapse', { label: nameOf(node) }),
    onRemove: () => act({ type: 'collapse', node }),
  }));
  for (const category of state.categories) {
    chips.push({
      key: `category ${category}`,
      label: t('chips.only', { category: t(`graph:category.${category}`) }),
      removal: t('chips.removeCategory', { category: t(`graph:category.${category}`) }),
      onRemove: () => act({ type: 'also', category }),
    });
  }
  if (state.hidden.length > 0) {
    chips.push({
      key: 'hidden',
      label: t('chips.hidden', { count: state.hidden.length, nodes: number(state.hidden.length) }),
      removal: t('chips.showHidden'),
      onRemove: () => act({ type: 'show', ids: state.hidden }),
    });
  }
  for (const { id } of state.pins) {
    chips.push({
      key: `pin ${id}`,
      label: t('chips.pinned', { label: nameOf(id) }),
      removal: t('chips.unpin', { label: nameOf(id) }),
      onRemove: () => act({ type: 'unpin', id }),
    });
  }
  return chips;
}
