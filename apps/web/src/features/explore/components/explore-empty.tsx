import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ExploreExamplesDocument, type ExploreExamplesQuery } from '../../../graphql/generated';
import { EntityCombobox } from '../../../shared/typeahead/entity-combobox';
import { Button } from '../../../shared/ui/button';
import { PageHeader } from '../../../shared/ui/page-header';
import { nodeIdOf } from '../explore-view';
import classes from '../explore.module.css';

export interface ExploreEmptyProps {
  readonly onStart: (id: string) => void;
}

interface Example {
  readonly id: string;
  readonly label: string;
}

const EXAMPLES = 3;

/** Up to three different things of the live examples, in their order. */
export function startExamples(data: ExploreExamplesQuery | undefined): readonly Example[] {
  const found = new Map<string, Example>();
  for (const { organisation, region } of data?.liveExamples ?? []) {
    if (organisation !== null && organisation !== undefined) {
      const id = `organisation:${organisation.id}`;
      found.set(id, { id, label: organisation.name });
    }
    if (region !== null && region !== undefined) {
      const id = `region:${region.code}`;
      found.set(id, { id, label: region.name });
    }
  }
  return [...found.values()].slice(0, EXAMPLES);
}

/** Nothing chosen yet: where to start, and three places to start from. */
export function ExploreEmpty({ onStart }: ExploreEmptyProps): ReactElement {
  const { t } = useTranslation('explore');
  const examples = startExamples(useQuery(ExploreExamplesDocument).data);
  return (
    <>
      <PageHeader title={t('empty.title')} answer={t('empty.answer')} />
      <div className={classes['start']}>
        <EntityCombobox
          label={t('empty.search')}
          placeholder={t('add.placeholder')}
          look="field"
          onChoose={(hit) => onStart(nodeIdOf(hit))}
        />
      </div>
      {examples.length === 0 ? null : (
        <div className={classes['examples']}>
          <p>{t('empty.examples')}</p>
          {examples.map(({ id, label }) => (
            <Button key={id} onClick={() => onStart(id)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
