import { IMPORT_KINDS } from '../../apps/api/src/modules/imports/import-kinds';
import { FILE_KINDS } from '../../apps/api/src/modules/imports/import-manifest';
import {
  NODES,
  PROVENANCE_PROPERTIES,
  RELATIONSHIPS,
  type NodeDescription,
  type RelationshipDescription,
} from '../../apps/api/src/platform/graph/graph-model';

/** Nodes of the pipeline and the schema itself, which hang on no other node. */
const HOUSEKEEPING: ReadonlySet<string> = new Set([
  'ImportRun',
  'SnapshotVersion',
  'Migration',
  'Source',
]);

const nodes: readonly (readonly [string, NodeDescription])[] = Object.entries(NODES);
const relationships: readonly (readonly [string, RelationshipDescription])[] =
  Object.entries(RELATIONSHIPS);

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The columns of every kind of file, as the manual of the import format shows them. */
export function importColumns(): string {
  return FILE_KINDS.map((name) => {
    const kind = IMPORT_KINDS[name];
    const rows = Object.entries(kind.columns).map(([column, description]) => {
      const need = kind.optionalColumns.has(column) ? '' : 'yes';
      return `| \`${column}\` | ${need} | ${cell(description)} |`;
    });
    const head = ['| Column | Required | What it holds |', '| --- | --- | --- |'];
    return [`### ${name}`, '', ...head, ...rows].join('\n');
  }).join('\n\n');
}

/** The graph model as a mermaid diagram: labels and the relationships between them. */
export function modelDiagram(): string {
  const lines = relationships.flatMap(([type, { from, to }]) =>
    to.map((end) => `  ${from} -->|${type}| ${end}`),
  );
  return ['```mermaid', 'flowchart LR', ...lines, '```'].join('\n');
}

/** Every label, relationship type and property of provenance with its description. */
export function modelTables(): string {
  const labels = nodes.map(([label, { key, required, description }]) => {
    const properties = required.map((property) => `\`${property}\``).join(', ');
    return `| ${label} | \`${key}\` | ${properties} | ${cell(description)} |`;
  });
  const types = relationships.map(([type, { from, to, key, description }]) => {
    const unique = key === undefined ? 'its two ends' : `\`${key}\``;
    return `| ${type} | ${from} → ${to.join(', ')} | ${unique} | ${cell(description)} |`;
  });
  const provenance = Object.entries(PROVENANCE_PROPERTIES).map(
    ([property, description]) => `| \`${property}\` | ${cell(description)} |`,
  );
  return [
    '### Nodes',
    '',
    '| Label | Key | Required | What it is |',
    '| --- | --- | --- | --- |',
    ...labels,
    '',
    '### Relationships',
    '',
    '| Type | From → to | Told apart by | What it says |',
    '| --- | --- | --- | --- |',
    ...types,
    '',
    '### Provenance of every node and relationship',
    '',
    '| Property | What it holds |',
    '| --- | --- |',
    ...provenance,
  ].join('\n');
}

/** The labels that the picture shows, in the order of the model. */
export function drawnLabels(): readonly string[] {
  return nodes.map(([label]) => label).filter((label) => !HOUSEKEEPING.has(label));
}

/** The relationships that the picture shows: start, end and type. */
export function drawnRelationships(): readonly (readonly [
  from: string,
  to: string,
  type: string,
])[] {
  return relationships.flatMap(([type, { from, to }]) =>
    to.map((end) => [from, end, type] as const),
  );
}
