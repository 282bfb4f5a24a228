import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionRowFragment } from '../../../graphql/generated';
import { AddToShortlist } from '../../../shared/documents/add-to-shortlist';
import { useFormats } from '../../../shared/i18n/use-formats';
import { KindMark } from '../../../shared/ui/kind-mark';
import { Explained, Term } from '../../../shared/ui/term';
import { VisuallyHidden } from '../../../shared/ui/visually-hidden';
import { reasonText, type Perspective } from '../reason-text';
import { fitView } from '../suggestion-view';
import { FitBar } from './fit-bar';
import classes from './suggestion-item.module.css';

export interface SuggestionItemProps {
  readonly suggestion: SuggestionRowFragment;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly perspective: Perspective;
  /** The reasons, drawn when open. */
  readonly children: ReactNode;
}

/** One suggestion: rank, kind, name, place, fit with its parts, one reason, confidence; the rest behind *Why?*. */
export function SuggestionItem(props: SuggestionItemProps): ReactElement {
  const { suggestion, isOpen, onToggle, perspective, children } = props;
  const { t } = useTranslation('recommendations');
  const { t: terms } = useTranslation('terms');
  const { number } = useFormats();
  const { organisation } = suggestion;
  const reasonsId = `why-${organisation.id}`;
  return (
    <li className={classes['item']}>
      <div className={classes['rank']}>{number(suggestion.rank)}</div>
      <div>
        <div className={classes['name']}>
          <KindMark kind={organisation.kind} />
          <VisuallyHidden>{terms(`organisationKind.${organisation.kind}`)}: </VisuallyHidden>
          <Link to="/organisations/$id" params={{ id: organisation.id }}>
            {organisation.name}
          </Link>
        </div>
        <div>{reasonText(t, suggestion.reason, perspective)}</div>
        <SubLine suggestion={suggestion} />
        <div className={classes['acts']}>
          <button
            type="button"
            className={classes['act']}
            aria-expanded={isOpen}
            aria-controls={reasonsId}
            aria-label={isOpen ? t('item.close') : t('item.whyOf', { name: organisation.name })}
            onClick={onToggle}
          >
            {isOpen ? t('item.close') : t('item.why')}
          </button>
          <AddToShortlist id={organisation.id} name={organisation.name} kind="quiet" />
        </div>
      </div>
      <div>
        <FitBar view={fitView(suggestion.groups)} />
        <PlaceNotes suggestion={suggestion} />
      </div>
      {isOpen ? (
        <div id={reasonsId} className={classes['open']}>
          {children}
        </div>
      ) : null}
    </li>
  );
}

/** Kind, place and confidence. */
function SubLine({ suggestion }: { readonly suggestion: SuggestionRowFragment }): ReactElement {
  const { t: terms } = useTranslation('terms');
  const { organisation } = suggestion;
  const town = organisation.place?.town ?? null;
  const { name: country } = organisation.country;
  const notes = [
    terms(`organisationKind.${organisation.kind}`),
    town === null ? country : `${town}, ${country}`,
    terms(`confidence.${suggestion.confidence}`),
  ];
  return <div className={classes['sub']}>{notes.join(' · ')}</div>;
}

/** What is particular about its place in the list: a rule that moved it, an equal fit, a newcomer. */
function PlaceNotes({
  suggestion,
}: {
  readonly suggestion: SuggestionRowFragment;
}): ReactElement | null {
  const { t } = useTranslation('recommendations');
  const { organisation, placedBy, newcomer, equalFit } = suggestion;
  const hasNone = organisation.projectCount === 0;
  const isPlaced = placedBy === 'newcomer_rule' || placedBy === 'diversity';
  const notes = [
    hasNone ? t('item.noProject') : null,
    newcomer && !hasNone ? <Term term="newcomer">{t('item.newcomer')}</Term> : null,
    equalFit ? <Term term="equalFit">{t('item.equalFit')}</Term> : null,
    isPlaced ? (
      <Explained meaning={t(`item.placedMeaning.${placedBy}`)}>
        {t(`item.placed.${placedBy}`)}
      </Explained>
    ) : null,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <div className={classes['notes']}>
      {notes.map((note, place) => (
        <span key={place}>{note}</span>
      ))}
    </div>
  );
}
