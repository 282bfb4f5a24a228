import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { VisuallyHidden } from '../ui/visually-hidden';
import { categoryOf } from './categories';
import { drawnTieCounts, type Network } from './network';

export interface LiveSummaryProps {
  readonly network: Network;
  readonly selected: readonly string[];
}

/** Says to screen readers which node is in focus, what it is and how much of it is drawn. */
export function LiveSummary({ network, selected }: LiveSummaryProps): ReactElement {
  const { t } = useTranslation('graph');
  const { number } = useFormats();
  const focus = selected.at(-1);
  const node = network.nodes.find(({ id }) => id === focus);
  const text =
    node === undefined
      ? ''
      : t('live.focus', {
          label: node.label,
          kind: t(`kindOf.${categoryOf(node)}`),
          drawn: number(drawnTieCounts(network).get(node.id)),
          total: number(node.totalTies),
        });
  return (
    <VisuallyHidden>
      <span role="status">{text}</span>
    </VisuallyHidden>
  );
}
