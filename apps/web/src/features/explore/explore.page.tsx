import { type ReactElement } from 'react';
import { ExploreEmpty } from './components/explore-empty';
import { ExploreWorkspace } from './components/explore-workspace';
import { useExplore } from './use-explore';

/** Walking through the network from any thing in it. The address holds everything that is shown. */
export function ExplorePage(): ReactElement {
  const explore = useExplore();
  if (explore.state.starts.length === 0) {
    return <ExploreEmpty onStart={(id) => explore.act({ type: 'start', id })} />;
  }
  return <ExploreWorkspace explore={explore} />;
}
