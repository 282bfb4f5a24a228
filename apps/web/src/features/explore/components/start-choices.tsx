import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ExploreExamplesDocument } from '../../../graphql/generated';
import { EntityCombobox } from '../../../shared/typeahead/entity-combobox';
import { Button } from '../../../shared/ui/button';
import { KindMark } from '../../../shared/ui/kind-mark';
import { nodeIdOf } from '../explore-view';
import classes from '../explore.module.css';
import { startExamples } from '../start-examples';

export interface StartChoicesProps {
  readonly onStart: (id: string) => void;
}

/** A search box and real examples, each with its kind: whatever is chosen becomes the start. */
export function StartChoices({ onStart }: StartChoicesProps): ReactElement {
  const { t } = useTranslation(['explore', 'terms']);
  const examples = startExamples(useQuery(ExploreExamplesDocument).data);
  return (
    <>
      <div className={classes['start']}>
        <EntityCombobox
          label={t('empty.search')}
          placeholder={t('add.placeholder')}
          look="field"
          onChoose={(hit) => onStart(nodeIdOf(hit))}
        />
      </div>
      {examples.length === 0 ? null : (
        <section className={classes['examples']}>
          <h2>{t('empty.examples')}</h2>
          <ul>
            {examples.map(({ id, label, kind, mark }) => (
              <li key={id}>
                <span className={classes['quiet']}>{t(`terms:nodeKind.${kind}`)}</span>
                <Button onClick={() => onStart(id)}>
                  <KindMark kind={mark} size={11} /> {label}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
