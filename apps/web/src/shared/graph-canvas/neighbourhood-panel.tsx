import { useQuery } from '@apollo/client/react';
import { useId, useMemo, useReducer, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { NeighbourhoodDocument, type NeighbourhoodQuery } from '../../graphql/generated';
import { useFormats } from '../i18n/use-formats';
import { Card } from '../ui/card';
import { QuerySection } from '../ui/query-section';
import { VisuallyHidden } from '../ui/visually-hidden';
import { categoryCounts, categoryOf, type Category } from './categories';
import { withCountryNames } from './country-labels';
import { GraphCanvas } from './graph-canvas';
import { GraphList } from './graph-list';
import { Legend } from './legend';
import { LiveSummary } from './live-summary';
import classes from './neighbourhood-panel.module.css';
import { keepNodes, originsOf, type Network } from './network';
import type { DrawingPlan } from './replay';
import { NOTHING_SELECTED, reduceSelection } from './selection';
import { withSuggestions, type Suggestion } from './with-suggestions';

export interface NeighbourhoodPanelProps {
  /** Id of a node, such as `organisation:…`. */
  readonly start: string;
  readonly suggested?: readonly Suggestion[];
  /** Number of nodes to draw around the start, itself included. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 16;
/** The panel stands in a narrow column. */
const PANEL_RATIO = 1;
const NO_SUGGESTIONS: readonly Suggestion[] = [];

/** The neighbourhood of one thing: a drawing that is readable without touching it, and the same as a list. */
export function NeighbourhoodPanel(props: NeighbourhoodPanelProps): ReactElement {
  const { start, suggested = NO_SUGGESTIONS, limit = DEFAULT_LIMIT } = props;
  const { t } = useTranslation('graph');
  const { number } = useFormats();
  const query = useQuery(NeighbourhoodDocument, { variables: { start: [start], limit } });
  const answer = query.data?.neighbourhood;
  const ghosts = answer === undefined ? 0 : ghostsOf(suggested, answer.nodes).length;
  const texts =
    answer === undefined
      ? null
      : { shown: number(answer.nodes.length), total: number(answer.totalNodes) };
  const counts = (): string => {
    if (texts === null) return '';
    return ghosts === 0
      ? t('panel.shown', texts)
      : t('panel.shownAndSuggested', { ...texts, count: ghosts });
  };
  return (
    <Card title={t('panel.title')} aside={counts()}>
      <QuerySection
        query={query}
        skeleton={<div className={classes['place']} />}
        isEmpty={(data) => data.neighbourhood.ties.length === 0 && suggested.length === 0}
        empty={<p className={classes['empty']}>{t('panel.empty')}</p>}
      >
        {(data) => <Neighbourhood data={data} start={start} suggested={suggested} />}
      </QuerySection>
    </Card>
  );
}

interface NeighbourhoodProps {
  readonly data: NeighbourhoodQuery;
  readonly start: string;
  readonly suggested: readonly Suggestion[];
}

function Neighbourhood({ data, start, suggested }: NeighbourhoodProps): ReactElement {
  const { t } = useTranslation('graph');
  const { language } = useFormats();
  const keys = useId();
  const [isList, setList] = useState(false);
  const [isolated, setIsolated] = useState<readonly Category[]>([]);
  const [selection, change] = useReducer(reduceSelection, NOTHING_SELECTED);
  const whole = useMemo(
    () =>
      withSuggestions(
        {
          ...data.neighbourhood,
          nodes: withCountryNames(data.neighbourhood.nodes, language),
        },
        start,
        suggested.map((one) => ({ ...one, label: t('panel.suggested', { label: one.label }) })),
      ),
    [data, start, suggested, t, language],
  );
  const plan = useMemo((): DrawingPlan => planOf(whole, start), [whole, start]);
  const network = useMemo(
    () =>
      keepNodes(
        whole,
        (node) => isolated.length === 0 || node.id === start || isolated.includes(categoryOf(node)),
      ),
    [whole, isolated, start],
  );
  const ghosts = ghostsOf(suggested, data.neighbourhood.nodes).map(({ id }) => id);
  const isRecorded = ({ id }: { readonly id: string }): boolean => !ghosts.includes(id);
  const suggestedIds = useMemo(() => suggested.map(({ id }) => id), [suggested]);
  const select = (ids: readonly string[]): void => {
    const id = ids.at(-1);
    change(id === undefined ? { type: 'clear' } : { type: 'choose', id });
  };
  const label = whole.nodes.find(({ id }) => id === start)?.label ?? start;
  return (
    <div className={classes['panel']}>
      <VisuallyHidden>
        <span id={keys}>{t('canvas.keys')}</span>
      </VisuallyHidden>
      <LiveSummary network={network} selected={selection.ids} />
      {isList ? (
        <GraphList
          network={network}
          selected={selection.ids}
          onSelect={select}
          label={t('panel.listLabel')}
        />
      ) : (
        <div className={classes['drawing']}>
          <GraphCanvas
            network={network}
            plan={plan}
            selected={selection.ids}
            suggested={suggestedIds}
            label={t('panel.label', { label, count: network.nodes.length })}
            describedBy={keys}
            fitKey={start}
            isPageScrollKept
            onSelect={select}
          />
        </div>
      )}
      <Legend
        counts={categoryCounts(keepNodes(whole, isRecorded), keepNodes(network, isRecorded))}
        isolated={isolated}
        onIsolate={(category) =>
          setIsolated(isolated.length === 1 && isolated[0] === category ? [] : [category])
        }
        onAlso={(category) =>
          setIsolated(
            isolated.includes(category)
              ? isolated.filter((other) => other !== category)
              : [...isolated, category],
          )
        }
        onAll={() => setIsolated([])}
        origins={originsOf(network)}
        isCompact
      />
      {data.neighbourhood.nodes.length < data.neighbourhood.totalNodes ? (
        <p className={classes['rule']}>{t('panel.rule')}</p>
      ) : null}
      <div className={classes['acts']}>
        <Link to="/explore" search={{ start: [start] }}>
          {t('panel.open')}
        </Link>
        <button type="button" onClick={() => setList(!isList)}>
          {t(isList ? 'panel.asDrawing' : 'panel.asList')}
        </button>
      </div>
    </div>
  );
}

/** Suggestions that are not among the nodes on record: they are drawn, but counted apart. */
function ghostsOf(
  suggested: readonly Suggestion[],
  recorded: readonly { readonly id: string }[],
): readonly Suggestion[] {
  return suggested.filter((one) => !recorded.some(({ id }) => id === one.id));
}

function planOf(network: Network, start: string): DrawingPlan {
  return {
    stages: [{ network, parent: null }],
    starts: [start],
    layout: 'force',
    ratio: PANEL_RATIO,
    arrangedAfter: 0,
    pins: [],
  };
}
