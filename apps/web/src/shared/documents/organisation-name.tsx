import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { OrganisationNameDocument } from '../../graphql/generated';

/** The name of an organisation that a document knows by its id; the id where the name is not known. */
export function OrganisationName({ id }: { readonly id: string }): ReactElement {
  const { data } = useQuery(OrganisationNameDocument, { variables: { id } });
  return <>{data?.organisation?.name ?? id}</>;
}
