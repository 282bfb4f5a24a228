import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../../shared/graph-canvas';
import { useFormats, type Formats } from '../../../shared/i18n/use-formats';
import type { Explored } from '../explore-view';
import classes from '../explore.module.css';

export interface NodeFactsProps {
  readonly explored: Explored;
}

interface Fact {
  readonly key: FactKey;
  readonly value: ReactNode;
}

type FactKey =
  | 'place'
  | 'projects'
  | 'partners'
  | 'learners'
  | 'name'
  | 'year'
  | 'topic'
  | 'grant'
  | 'code'
  | 'level'
  | 'country'
  | 'region'
  | 'period'
  | 'originalName';

/** What turns facts into words: the formats of the language, and what stands for a fact that no source records. */
interface FactWords {
  readonly formats: Formats;
  readonly unknown: string;
}

function organisationFacts(explored: Explored, { formats, unknown }: FactWords): readonly Fact[] {
  const { organisation } = explored;
  if (organisation === null || organisation === undefined) return [];
  const { place, learners, learnersYear } = organisation;
  const parts = [place?.town, place?.region?.name].filter(
    (part) => part !== null && part !== undefined && part !== '',
  );
  const year =
    learnersYear === null || learnersYear === undefined ? '' : `, ${String(learnersYear)}`;
  return [
    { key: 'place', value: parts.length === 0 ? unknown : [...new Set(parts)].join(', ') },
    { key: 'projects', value: formats.number(organisation.projectCount) },
    { key: 'partners', value: formats.number(organisation.partnerCount) },
    ...(organisation.kind === 'VET_PROVIDER'
      ? [
          {
            key: 'learners',
            value: learners === null ? unknown : `${formats.number(learners)}${year}`,
          } as const,
        ]
      : []),
  ];
}

function projectFacts(explored: Explored, { formats, unknown }: FactWords): readonly Fact[] {
  const { project } = explored;
  if (project === null || project === undefined) return [];
  return [
    { key: 'name', value: project.title },
    { key: 'year', value: String(project.callYear) },
    { key: 'topic', value: project.themeText ?? unknown },
    { key: 'grant', value: project.grantEur === null ? unknown : formats.euro(project.grantEur) },
  ];
}

function placeFacts({ region, sector, theme }: Explored, { language }: Formats): readonly Fact[] {
  if (region !== null && region !== undefined) {
    return [
      { key: 'code', value: region.code },
      { key: 'country', value: countryName(region.country.code, language) },
      { key: 'level', value: `NUTS ${String(region.level)}` },
    ];
  }
  if (sector !== null && sector !== undefined) {
    return [{ key: 'code', value: `NACE ${sector.code}` }];
  }
  if (theme !== null && theme !== undefined) {
    return [
      { key: 'region', value: theme.region.name },
      { key: 'period', value: theme.period },
      ...(theme.originalName === null || theme.originalName === undefined
        ? []
        : [{ key: 'originalName', value: theme.originalName } as const]),
    ];
  }
  return [];
}

/** The facts behind a node, each with a name, and where they come from. */
export function NodeFacts({ explored }: NodeFactsProps): ReactElement | null {
  const { t } = useTranslation(['explore', 'ui']);
  const formats = useFormats();
  const words = { formats, unknown: t('ui:unknown.short') };
  const facts = [
    ...organisationFacts(explored, words),
    ...projectFacts(explored, words),
    ...placeFacts(explored, formats),
  ];
  if (facts.length === 0) return null;
  const record =
    explored.organisation ??
    explored.project ??
    explored.region ??
    explored.sector ??
    explored.theme;
  const source = record?.provenance;
  return (
    <section>
      <h3>{t('facts.title')}</h3>
      <dl className={classes['facts']}>
        {facts.map(({ key, value }) => (
          <div key={key}>
            <dt>{t(`facts.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {source === undefined ? null : (
        <p className={classes['quiet']}>
          {t('facts.source', {
            title: source.source.title,
            publisher: source.source.publisher,
            vintage: formats.date(source.vintage),
          })}
        </p>
      )}
    </section>
  );
}
