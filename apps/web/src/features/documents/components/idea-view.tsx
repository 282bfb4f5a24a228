import { Link } from '@tanstack/react-router';
import { IDEA, type IdeaContent } from '@trellis/domain/documents';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { typedContent } from '../../../shared/documents/typed-content';
import { UNKNOWN } from '../../../shared/i18n/format';
import { ORGANISATION_KINDS } from '../../../shared/routing/words';
import { buttonClasses } from '../../../shared/ui/button';
import { EmptyNote } from '../../../shared/ui/empty-note';
import type { DocumentViewProps } from '../document-views';
import classes from '../documents.module.css';
import { CodeWord } from './code-word';
import { NoteField } from './note-field';

const LISTS = ['sectors', 'ecosystems', 'challenges', 'needs'] as const;

function listed(codes: readonly string[]): readonly string[] | undefined {
  return codes.length === 0 ? undefined : codes;
}

/** A described organisation or idea: what is known of it, a note, and the way to partners for it. */
export function IdeaView({ document }: DocumentViewProps): ReactElement {
  const { t } = useTranslation('documents');
  const typed = typedContent(IDEA, document);
  if (typed === null) return <EmptyNote title={t('page.newerKind')} />;
  const { content, edit } = typed;
  const kind = ORGANISATION_KINDS.find((each) => each === content.organisationKind);
  return (
    <>
      <p>
        <Link
          to="/partners/described"
          search={{
            name: document.title,
            is: kind === undefined ? undefined : [kind],
            in: content.country ?? undefined,
            region: content.region ?? undefined,
            sectors: listed(content.sectors),
            ecosystems: listed(content.ecosystems),
            challenges: listed(content.challenges),
            needs: listed(content.needs),
          }}
          className={buttonClasses['primary']}
        >
          {t('idea.open')}
        </Link>
      </p>
      <IdeaFacts content={content} />
      <NoteField
        label={t('field.note')}
        value={content.note}
        isReadOnly={!document.mayEdit}
        onChange={(note) => edit((former) => ({ ...former, note }), 'note')}
      />
    </>
  );
}

function IdeaFacts({ content }: { readonly content: IdeaContent }): ReactElement {
  const { t } = useTranslation('documents');
  const { t: terms } = useTranslation('terms');
  const kind = ORGANISATION_KINDS.find((each) => each === content.organisationKind);
  return (
    <dl className={classes['facts']}>
      <div>
        <dt>{t('field.organisationKind')}</dt>
        <dd>{kind === undefined ? UNKNOWN : terms(`organisationKind.${kind}`)}</dd>
      </div>
      <div>
        <dt>{t('field.country')}</dt>
        <dd>
          {content.country === null ? UNKNOWN : <CodeWord field="country" code={content.country} />}
        </dd>
      </div>
      <div>
        <dt>{t('field.region')}</dt>
        <dd>
          {content.region === null ? UNKNOWN : <CodeWord field="region" code={content.region} />}
        </dd>
      </div>
      {LISTS.map((name) => (
        <div key={name}>
          <dt>{t(`field.${name}`)}</dt>
          <dd>
            {content[name].length === 0
              ? UNKNOWN
              : content[name].map((code) => (
                  <span key={code} className={classes['line']}>
                    <CodeWord field={name} code={code} />
                  </span>
                ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
