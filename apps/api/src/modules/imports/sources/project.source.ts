import { codes, decimal, oneOf, optionalText, rowSource, text, whole, year } from '../cells';
import { defineKind, RowProblem, type MappingContext } from '../import-kind';
import {
  node,
  relationship,
  type NodeReference,
  type RelationshipRecord,
  type RowReference,
} from '../import-record';
import { sectorReference } from './sector.source';

function projectReference(id: string): NodeReference {
  return { label: 'Project', key: id };
}

interface ThemedProject {
  readonly id: string;
  readonly theme: string | null;
  readonly ecosystem: string | null;
  readonly challenge: string | null;
  readonly theme_basis: string | null;
}

/** Sectors by the theme's links; ecosystem and challenge as read from the project's title. */
function themeLinks(
  row: ThemedProject,
  { themes, provenance }: MappingContext,
): readonly RelationshipRecord[] {
  const project = projectReference(row.id);
  const theme = row.theme === null ? undefined : themes.get(row.theme);
  const sectors = (theme?.sectors ?? []).map((code) =>
    relationship('ABOUT_SECTOR', [project, sectorReference(code)], {
      main: code === theme?.mainSector,
      ...(theme?.provenance ?? provenance),
    }),
  );
  const read = {
    ...provenance,
    origin: 'derived' as const,
    basis: row.theme_basis,
    confidence: 'medium' as const,
  };
  const ecosystem: NodeReference[] =
    row.ecosystem === null ? [] : [{ label: 'Ecosystem', key: row.ecosystem }];
  const challenge: NodeReference[] =
    row.challenge === null ? [] : [{ label: 'Challenge', key: row.challenge }];
  return [
    ...sectors,
    ...ecosystem.map((to) => relationship('IN_ECOSYSTEM', [project, to], read)),
    ...challenge.map((to) => relationship('ADDRESSES', [project, to], read)),
  ];
}

const LINK_COLUMNS = {
  ABOUT_SECTOR: 'theme',
  IN_ECOSYSTEM: 'ecosystem',
  ADDRESSES: 'challenge',
} as const;

function linkReferences(links: readonly RelationshipRecord[]): readonly RowReference[] {
  return links.flatMap(({ type, to }) =>
    type === 'ABOUT_SECTOR' || type === 'IN_ECOSYSTEM' || type === 'ADDRESSES'
      ? [{ ...to, column: LINK_COLUMNS[type] }]
      : [],
  );
}

export const projectKind = defineKind(
  {
    id: text('id of the project'),
    acronym: text('acronym'),
    title: text('title'),
    call: text('id of the call'),
    call_year: year('year of the call'),
    project_number: optionalText('number given by the agency'),
    start_date: optionalText('start as year, month or day'),
    end_date: optionalText('end as year, month or day'),
    website: optionalText('address of the project'),
    grant_eur: decimal('grant in euro'),
    budget_eur: decimal('whole budget in euro'),
    budget_stated_eur: decimal('amount that a page gives without saying which of the two'),
    theme: optionalText('theme in words'),
    ecosystem: optionalText('id of an industrial ecosystem'),
    ecosystem_text: optionalText('ecosystem in words'),
    challenge: optionalText('id of a societal challenge'),
    theme_basis: optionalText('what theme, ecosystem and challenge were read from'),
    list_complete: oneOf(['yes', 'no'], 'yes when every partner is listed'),
    partners_stated: whole('number of partners that a page states'),
    withheld_members: whole('members whose names the source withholds'),
    countries: codes('ISO codes of the partner countries'),
    notes: optionalText('remarks'),
    source: rowSource,
    source_url: optionalText('page of the facts'),
  },
  (row, context) => {
    const { provenance } = context;
    const call: NodeReference = { label: 'Call', key: row.call };
    const links = themeLinks(row, context);
    return {
      nodes: [
        node('Project', row.id, {
          acronym: row.acronym,
          title: row.title,
          callYear: row.call_year,
          callName: row.call,
          projectNumber: row.project_number,
          startDate: row.start_date,
          endDate: row.end_date,
          website: row.website,
          grantEur: row.grant_eur,
          budgetEur: row.budget_eur,
          budgetStatedEur: row.budget_stated_eur,
          themeText: row.theme,
          themeBasis: row.theme_basis,
          ecosystemText: row.ecosystem_text,
          listComplete: row.list_complete === 'yes',
          partnersStated: row.partners_stated,
          withheldMembers: row.withheld_members,
          countries: row.countries,
          notes: row.notes,
          sourceUrl: row.source_url,
          ...provenance,
        }),
      ],
      relationships: [
        relationship('FUNDED_UNDER', [projectReference(row.id), call], { ...provenance }),
        ...links,
      ],
      references: [{ ...call, column: 'call' }, ...linkReferences(links)],
    };
  },
);

export const participationKind = defineKind(
  {
    project: text('id of a project'),
    organisation: text('id of an organisation of the files or of the graph'),
    role: oneOf(
      ['coordinator', 'full', 'affiliated', 'associated', 'partner_unspecified'],
      'coordinator, full, affiliated, associated or partner_unspecified',
    ),
    year: year('year of the call'),
    listed_name: optionalText('name as this list states it'),
    start_date: optionalText('start of the participation'),
    end_date: optionalText('end of the participation'),
    source: rowSource,
  },
  (row, { provenance, organisationId }) => {
    const id = organisationId(row.organisation);
    if (id === null) {
      throw new RowProblem(
        'organisation',
        `names no organisation: "${row.organisation}"`,
        'add it to a file of kind organisations',
      );
    }
    const project = projectReference(row.project);
    const organisation: NodeReference = { label: 'Organisation', key: id };
    const properties = {
      key: [row.project, id, row.role].join('|'),
      role: row.role,
      year: row.year,
      listedName: row.listed_name,
      startDate: row.start_date,
      endDate: row.end_date,
      ...provenance,
    };
    return {
      nodes: [],
      relationships: [relationship('PARTICIPATES_IN', [organisation, project], properties)],
      references: [
        { ...project, column: 'project' },
        { ...organisation, column: 'organisation' },
      ],
    };
  },
);
