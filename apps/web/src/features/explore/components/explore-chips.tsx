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
  /** Null where the part cannot be taken away, as the only start. */
  readonly removal: { readonly name: string; readonly act: () => void } | null;
}

/** What the drawing is made of, from the start on; each part that can be taken back has a button that does so. */
export function ExploreChips({ explore, whole }: ExploreChipsProps): ReactElement {
  const { t } = useTranslation('explore');
  const chips = useChips(explore, whole);
  return (
    <ul className={classes['chips']} aria-label={t('chips.label')}>
      {chips.map(({ key, label, removal }) => (
        <li key={key} className={removal === null ? classes['plainChip'] : classes['chip']}>
          {label}
          {removal === null ? null : (
            <button
              type="button"
              aria-label={removal.name}
              title={removal.name}
              onClick={removal.act}
            >
              <Icon name="close" size={12} />
            </button>
          )}
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
  const starts = useStartChips(explore, whole);
  const made = useMadeChips(explore, whole);
  const pins = usePinChips(explore, whole);
  // A place in the drawing says nothing about the table.
  return explore.isTable ? [...starts, ...made] : [...starts, ...made, ...pins];
}

function labelIn(whole: Network, id: string): string {
  return whole.nodes.find((node) => node.id === id)?.label ?? id;
}

function useStartChips({ state, act }: Explore, whole: Network): readonly Chip[] {
  const { t } = useTranslation('explore');
  return state.starts.map((id) => {
    const label = labelIn(whole, id);
    return {
      key: `start ${id}`,
      label: t('chips.start', { label }),
      removal:
        state.starts.length === 1
          ? null
          : { name: t('chips.removeStart', { label }), act: () => act({ type: 'leave-out', id }) },
    };
  });
}

function useMadeChips({ state, act }: Explore, whole: Network): readonly Chip[] {
  const { t } = useTranslation(['explore', 'graph']);
  const { number } = useFormats();
  const added = new Set(
    state.expansions.filter(({ type }) => type === NEIGHBOURHOOD).map(({ node }) => node),
  );
  const chips: Chip[] = openNodes(state).map((node) => {
    const label = labelIn(whole, node);
    return {
      key: `open ${node}`,
      label: t(added.has(node) ? 'chips.added' : 'chips.expanded', { label }),
      removal: { name: t('chips.collapse', { label }), act: () => act({ type: 'collapse', node }) },
    };
  });
  for (const name of state.categories) {
    const category = t(`graph:category.${name}`);
    chips.push({
      key: `category ${name}`,
      label: t('chips.only', { category }),
      removal: {
        name: t('chips.removeCategory', { category }),
        act: () => act({ type: 'also', category: name }),
      },
    });
  }
  if (state.hidden.length > 0) {
    chips.push({
      key: 'hidden',
      label: t('chips.hidden', { count: state.hidden.length, nodes: number(state.hidden.length) }),
      removal: {
        name: t('chips.showHidden'),
        act: () => act({ type: 'show', ids: state.hidden }),
      },
    });
  }
  return chips;
}

function usePinChips({ state, act }: Explore, whole: Network): readonly Chip[] {
  const { t } = useTranslation('explore');
  return state.pins.map(({ id }) => {
    const label = labelIn(whole, id);
    return {
      key: `pin ${id}`,
      label: t('chips.pinned', { label }),
      removal: { name: t('chips.unpin', { label }), act: () => act({ type: 'unpin', id }) },
    };
  });
}
