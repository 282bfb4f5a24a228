import type cytoscape from 'cytoscape';
import { badgeImage, badgeMeasures, badgeWidth } from './badge';
import { nodeAppearance, nodeClasses, tieClasses, tieWidth, type Palette } from './graph-style';
import type { GroupHeading } from './group-layout';
import { wrapLabel } from './label-text';
import { hiddenTieCounts, type Network, type NetworkNode, type Positions } from './network';

/** Everything that is drawn; the drawing is brought in step with it, never loaded anew. */
export interface Scene {
  readonly network: Network;
  readonly positions: Positions;
  readonly headings: readonly (GroupHeading & { readonly title: string })[];
  readonly starts: readonly string[];
  readonly pinned: readonly string[];
  readonly suggested: readonly string[];
}

export interface SceneChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Above this number of nodes only the selected node shows its badge. */
const BADGE_LIMIT = 300;

const TIE_PREFIX = 'tie:';
const HEADING_PREFIX = 'heading:';

function nodeClassList(node: NetworkNode, scene: Scene): string {
  return [
    nodeClasses(node),
    node.kind === 'PROJECT' ? 'project-label' : '',
    scene.starts.includes(node.id) ? 'start' : '',
    scene.pinned.includes(node.id) ? 'pinned' : '',
    scene.suggested.includes(node.id) ? 'suggested' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

/** Classes that other parts set and that a new scene must not take away. */
const KEPT_CLASSES = [
  'labelled',
  'named',
  'chosen',
  'faded',
  'label-right',
  'label-left',
  'label-above',
  'unbadged',
] as const;

function setClasses(element: cytoscape.SingularElementArgument, classes: string): void {
  const kept = KEPT_CLASSES.filter((name) => element.hasClass(name));
  element.classes([classes, ...kept].join(' '));
}

function syncNodes(cy: cytoscape.Core, scene: Scene, palette: Palette): readonly string[] {
  const added: string[] = [];
  const hidden = hiddenTieCounts(scene.network);
  const badges = scene.network.nodes.length <= BADGE_LIMIT;
  for (const node of scene.network.nodes) {
    const position = scene.positions.get(node.id) ?? { x: 0, y: 0 };
    const count = hidden.get(node.id) ?? 0;
    const showBadge = badges && count > 0 && !scene.suggested.includes(node.id);
    const badge = showBadge
      ? { badge: badgeImage(count, palette), ...badgeMeasures(badgeWidth(count), 1) }
      : {};
    const content = { ...nodeAppearance(node, wrapLabel(node.label)), fontSize: 12, ...badge };
    const classes = `${nodeClassList(node, scene)}${showBadge ? ' badged' : ''}`;
    const present = cy.getElementById(node.id);
    if (present.empty()) {
      cy.add({
        group: 'nodes',
        data: { id: node.id, ...content },
        position: { ...position },
        classes,
      });
      added.push(node.id);
      continue;
    }
    const { fontSize: _kept, ...changed } = content;
    present.data(changed);
    setClasses(present, classes);
    const at = present.position();
    if (at.x !== position.x || at.y !== position.y) present.position({ ...position });
  }
  return added;
}

function syncHeadings(cy: cytoscape.Core, scene: Scene): void {
  for (const { key, at, width, title } of scene.headings) {
    const id = `${HEADING_PREFIX}${key}`;
    const present = cy.getElementById(id);
    if (present.empty()) {
      cy.add({
        group: 'nodes',
        data: { id, label: title, maxWidth: width, fontSize: 15 },
        position: { ...at },
        classes: 'heading',
        selectable: false,
        grabbable: false,
      });
    } else {
      present.data({ label: title, maxWidth: width });
      present.position({ ...at });
    }
  }
}

function syncTies(cy: cytoscape.Core, scene: Scene): void {
  for (const tie of scene.network.ties) {
    const id = `${TIE_PREFIX}${tie.id}`;
    if (cy.getElementById(id).nonempty()) continue;
    cy.add({
      group: 'edges',
      data: { id, source: tie.source, target: tie.target, width: tieWidth(tie.strength) },
      classes: tieClasses(tie),
      selectable: false,
    });
  }
}

/** Brings the drawing in step with the scene: adds, moves and removes what differs and touches nothing else. */
export function syncScene(cy: cytoscape.Core, scene: Scene, palette: Palette): SceneChange {
  const wanted = new Set([
    ...scene.network.nodes.map(({ id }) => id),
    ...scene.network.ties.map(({ id }) => `${TIE_PREFIX}${id}`),
    ...scene.headings.map(({ key }) => `${HEADING_PREFIX}${key}`),
  ]);
  const removed: string[] = [];
  let added: readonly string[] = [];
  cy.batch(() => {
    const gone = cy.elements().filter((element) => !wanted.has(element.id()));
    for (const element of gone.nodes().toArray()) {
      if (!element.hasClass('heading')) removed.push(element.id());
    }
    gone.remove();
    added = syncNodes(cy, scene, palette);
    syncHeadings(cy, scene);
    syncTies(cy, scene);
  });
  return { added, removed };
}

/** Marks what is selected: its neighbours stay, the rest fades. An empty selection shows all alike. */
export function syncSelection(cy: cytoscape.Core, selected: readonly string[]): void {
  cy.batch(() => {
    cy.elements().removeClass('chosen faded near');
    const chosen = cy.nodes().filter((node) => selected.includes(node.id()));
    if (chosen.empty()) return;
    const near = chosen.closedNeighborhood();
    chosen.addClass('chosen');
    chosen.connectedEdges().addClass('near');
    cy.elements().not(near).not('.heading').addClass('faded');
  });
}
