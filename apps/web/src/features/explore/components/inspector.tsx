import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ExploredNodeDocument } from '../../../graphql/generated';
import {
  categoryOf,
  countryName,
  representativeOf,
  type Network,
  type NetworkNode,
} from '../../../shared/graph-canvas';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Button, buttonClasses } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { KindMark } from '../../../shared/ui/kind-mark';
import { QuerySection } from '../../../shared/ui/query-section';
import { isExpanded, pageOf, pathFromStart } from '../explore-view';
import classes from '../explore.module.css';
import type { Explore } from '../use-explore';
import { ExpandChoices, type ExpandRequest } from './expand-choices';
import { NodeFacts } from './node-facts';
import { NodeTies } from './node-ties';

export interface InspectorProps {
  readonly explore: Explore;
  readonly network: Network;
  readonly onExpand: (request: ExpandRequest) => void;
  readonly onPin: (id: string) => void;
}

/** What is known about the selected node, why it is on screen, and everything that can be done with it. */
export function Inspector(props: InspectorProps): ReactElement {
  const { explore, network } = props;
  const { t } = useTranslation('explore');
  const focus = explore.state.selected.at(-1);
  const node = network.nodes.find(({ id }) => id === focus);
  if (node === undefined) {
    return (
      <Card title={t('inspector.title')}>
        <p className={classes['quiet']}>
          {t(explore.isTable ? 'inspector.nothingInTable' : 'inspector.nothing')}
        </p>
      </Card>
    );
  }
  return (
    <Card>
      <Selected {...props} node={node} />
    </Card>
  );
}

function Selected(props: InspectorProps & { readonly node: NetworkNode }): ReactElement {
  const { explore, network, node, onExpand } = props;
  const { t } = useTranslation(['explore', 'graph']);
  const { language } = useFormats();
  const query = useQuery(ExploredNodeDocument, { variables: { id: node.id } });
  const category = categoryOf(node);
  const details = [
    t(`graph:kindOf.${category}`),
    node.country === null ? null : countryName(node.country, language),
    node.year === null || node.kind === 'REGION' ? null : String(node.year),
  ].filter((text) => text !== null);
  return (
    <div className={classes['inspector']}>
      <div>
        <h2 className={classes['name']}>
          <KindMark kind={representativeOf(category)} size={14} /> {node.label}
        </h2>
        <p className={classes['quiet']}>{details.join(' · ')}</p>
      </div>
      <Actions {...props} />
      <Why network={network} starts={explore.state.starts} node={node} />
      <QuerySection query={query}>
        {({ exploredNode }) =>
          exploredNode === null || exploredNode === undefined ? (
            <p className={classes['quiet']}>{t('inspector.unknown')}</p>
          ) : (
            <div className={classes['inspector']}>
              <NodeFacts explored={exploredNode} />
              <ExpandChoices explored={exploredNode} network={network} onExpand={onExpand} />
            </div>
          )
        }
      </QuerySection>
      <NodeTies
        network={network}
        id={node.id}
        onSelect={(id) => explore.act({ type: 'select', ids: [id] })}
      />
    </div>
  );
}

function Actions(props: InspectorProps & { readonly node: NetworkNode }): ReactElement {
  const { explore, node, onPin } = props;
  const { t } = useTranslation('explore');
  const { state, act } = explore;
  const page = pageOf(node);
  const isPinned = state.pins.some(({ id }) => id === node.id);
  return (
    <div className={classes['actions']}>
      {page === null ? null : (
        <Link to={page} className={buttonClasses['primary']}>
          {t('act.open')}
        </Link>
      )}
      {isExpanded(state, node.id) ? (
        <Button onClick={() => act({ type: 'collapse', node: node.id })}>
          {t('act.collapse')}
        </Button>
      ) : null}
      {explore.isTable ? null : (
        <Button onClick={() => (isPinned ? act({ type: 'unpin', id: node.id }) : onPin(node.id))}>
          {t(isPinned ? 'act.unpin' : 'act.pin')}
        </Button>
      )}
      <Button onClick={() => act({ type: 'hide', ids: [node.id] })}>{t('act.hide')}</Button>
      {state.starts.includes(node.id) ? null : (
        <Button onClick={() => act({ type: 'start', id: node.id })}>{t('act.start')}</Button>
      )}
    </div>
  );
}

interface WhyProps {
  readonly network: Network;
  readonly starts: readonly string[];
  readonly node: NetworkNode;
}

function Why({ network, starts, node }: WhyProps): ReactElement {
  const { t } = useTranslation('explore');
  const path = pathFromStart(network, starts, node.id);
  const text = (): string => {
    if (starts.includes(node.id)) return t('why.start');
    if (path.length === 0) return t('why.apart');
    return path
      .map(({ label, kind, year }) =>
        kind === 'PROJECT' && year !== null ? `${label} (${String(year)})` : label,
      )
      .join(' – ');
  };
  return (
    <section>
      <h3>{t('why.title')}</h3>
      <p>{text()}</p>
    </section>
  );
}
