import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ListPlaceDocument } from '../../../graphql/generated';
import { Button } from '../../../shared/ui/button';
import { Icon } from '../../../shared/ui/icon';
import type { PartnersSearch } from '../partners-search';

export interface PlaceFiltersProps {
  readonly search: PartnersSearch;
  readonly onChange: (next: PartnersSearch) => void;
}

/** A region or sector that the list was opened with; each can be taken away. */
export function PlaceFilters({ search, onChange }: PlaceFiltersProps): ReactElement | null {
  const { region, sector } = search;
  const { data } = useQuery(ListPlaceDocument, {
    variables: {
      region: region ?? '',
      sector: sector ?? '',
      hasRegion: region !== undefined,
      hasSector: sector !== undefined,
    },
    skip: region === undefined && sector === undefined,
  });
  return (
    <>
      {region === undefined ? null : (
        <Chosen
          name={data?.region?.name ?? region}
          onRemove={() => onChange({ region: undefined })}
        />
      )}
      {sector === undefined ? null : (
        <Chosen
          name={data?.sector?.name ?? sector}
          onRemove={() => onChange({ sector: undefined })}
        />
      )}
    </>
  );
}

interface ChosenProps {
  readonly name: string;
  readonly onRemove: () => void;
}

function Chosen({ name, onRemove }: ChosenProps): ReactElement {
  const { t } = useTranslation('ui');
  return (
    <Button aria-pressed aria-label={`${t('filter.clearOne')}: ${name}`} onClick={onRemove}>
      {name}
      <Icon name="close" size={12} />
    </Button>
  );
}
