import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  WhyPartnerDocument,
  type SuggestionRowFragment,
  type WhyPartnerQueryVariables,
} from '../../../graphql/generated';
import { QuerySection } from '../../../shared/ui/query-section';
import type { AskerNetwork } from '../evidence-text';
import { Reasons } from './reasons';

export interface AskerReasonsProps {
  readonly suggestion: SuggestionRowFragment;
  readonly question: Omit<WhyPartnerQueryVariables, 'candidate'>;
  readonly network: AskerNetwork;
}

/** The reasons of one suggestion, fetched when they are opened. */
export function AskerReasons({ suggestion, question, network }: AskerReasonsProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const { organisation, cautions } = suggestion;
  const query = useQuery(WhyPartnerDocument, {
    variables: { ...question, candidate: organisation.id },
  });
  return (
    <QuerySection query={query}>
      {({ partnerSuggestion }) =>
        partnerSuggestion === null ? (
          <p>{t('why.gone')}</p>
        ) : (
          <Reasons
            name={organisation.name}
            evidence={partnerSuggestion}
            shareWithLowerFit={partnerSuggestion.shareWithLowerFit}
            cautions={cautions}
            goal={question.goal}
            network={network}
          />
        )
      }
    </QuerySection>
  );
}
