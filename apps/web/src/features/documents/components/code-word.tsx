import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeWordsDocument, RegionWordDocument } from '../../../graphql/generated';
import { ORGANISATION_KINDS } from '../../../shared/routing/words';

export interface CodeWordProps {
  /** What the code is a code of: the field of a document or the parameter of an address. */
  readonly field: string;
  readonly code: string;
}

/** The name behind a code that saved work keeps; the code itself where it has none. */
export function CodeWord({ field, code }: CodeWordProps): ReactElement {
  const { t: terms } = useTranslation('terms');
  const { data } = useQuery(CodeWordsDocument, { skip: field === 'region' });
  const region = useQuery(RegionWordDocument, { variables: { code }, skip: field !== 'region' });
  const name = (): string | undefined => {
    switch (field) {
      case 'country':
      case 'countries':
        return data?.countries.find((each) => each.code === code)?.name;
      case 'region':
        return region.data?.region?.name;
      case 'sector':
      case 'sectors':
      case 'needs':
        return data?.sectors.find((each) => each.code === code)?.name;
      case 'ecosystems':
        return data?.ecosystems.find((each) => each.id === code)?.name;
      case 'challenges':
        return data?.challenges.find((each) => each.id === code)?.name;
      case 'kinds': {
        const kind = ORGANISATION_KINDS.find((each) => each === code);
        return kind === undefined ? undefined : terms(`organisationKind.${kind}`);
      }
      default:
        return undefined;
    }
  };
  return <>{name() ?? code}</>;
}
