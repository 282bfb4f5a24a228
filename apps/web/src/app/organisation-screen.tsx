import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import { OrganisationPage } from '../features/organisations/organisation.page';
import { SuggestedPartners } from '../features/recommendations/components/suggested-partners';
import { useFirstSuggestions } from '../features/recommendations/use-first-suggestions';
import { Card } from '../shared/ui/card';
import { Skeleton } from '../shared/ui/skeleton';

const route = getRouteApi('/organisations/$id');

const NeighbourhoodPanel = lazy(async () => {
  const { NeighbourhoodPanel: Panel } = await import('../shared/graph-canvas');
  return { default: Panel };
});

/** An organisation with the suggestions of another feature and the drawing beside them: features meet only here. */
export function OrganisationScreen(): ReactElement {
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asker = { organisation: id };
  const suggested = useFirstSuggestions(asker, search);
  return (
    <OrganisationPage
      key={id}
      id={id}
      suggestions={
        <SuggestedPartners
          asker={asker}
          address={{
            search,
            onSearch: (next) =>
              void navigate({ search: (former) => ({ ...former, ...next }), resetScroll: false }),
          }}
        />
      }
      neighbourhood={
        <Suspense
          fallback={
            <Card>
              <Skeleton lines={8} />
            </Card>
          }
        >
          <NeighbourhoodPanel start={`organisation:${id}`} suggested={suggested} />
        </Suspense>
      }
    />
  );
}
