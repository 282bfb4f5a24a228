import type { SeededApi } from '../support/seeded-api';

interface Connection<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

interface Counted {
  readonly organisations: {
    readonly totalCount: number;
    readonly facets: {
      readonly kinds: readonly { readonly kind: string; readonly count: number }[];
      readonly countries: readonly {
        readonly country: { readonly code: string };
        readonly count: number;
      }[];
    };
  };
}

const COUNTS = 'totalCount facets { kinds { kind count } countries { country { code } count } }';

/** Cases on the seed; they share one server. */
export function organisationCases(api: SeededApi): void {
  it('of a sector are ordered by their projects about it, and tell that number', async () => {
    const { sector } = await api.data<{
      sector: {
        projects: { totalCount: number };
        organisations: { nodes: readonly { projectCount: number; projectCountAbout: number }[] };
      };
    }>(
      `{ sector(code: "55") { projects(first: 1) { totalCount }
        organisations(first: 50) { nodes { projectCount projectCountAbout(sector: "55") } } } }`,
    );
    const about = sector.organisations.nodes.map(({ projectCountAbout }) => projectCountAbout);
    expect(about).toEqual([...about].sort((a, b) => b - a));
    expect(Math.min(...about)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...about)).toBeLessThanOrEqual(sector.projects.totalCount);
  });

  it('are told for a division itself, not for its neighbours in the section', async () => {
    const counts = 'projects(first: 1) { totalCount } organisations(first: 1) { totalCount }';
    type Told = Readonly<Record<'projects' | 'organisations', { readonly totalCount: number }>>;
    const { food, meat, tobacco, making } = await api.data<
      Readonly<Record<'food' | 'meat' | 'tobacco' | 'making', Told>>
    >(`{ food: sector(code: "10") { ${counts} } meat: sector(code: "10.1") { ${counts} }
      tobacco: sector(code: "12") { ${counts} } making: sector(code: "C") { ${counts} } }`);
    // What lies in a division is told by its division, because projects name divisions.
    expect(meat).toEqual(food);
    expect(food.projects.totalCount).toBeGreaterThan(0);
    expect(tobacco).toEqual({ projects: { totalCount: 0 }, organisations: { totalCount: 0 } });
    expect(making.projects.totalCount).toBeGreaterThan(food.projects.totalCount);
  });

  it('count exactly what a filter gives', async () => {
    const all = await api.data<Counted>(`{ organisations { ${COUNTS} } }`);
    const { totalCount, facets } = all.organisations;
    for (const list of [facets.kinds, facets.countries]) {
      expect(list.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    }
    const [kind] = facets.kinds;
    const one = await api.data<Counted>(
      `{ organisations(filter: { kinds: [${kind?.kind ?? ''}] }) { ${COUNTS} } }`,
    );
    expect(one.organisations.totalCount).toBe(kind?.count);
    expect(one.organisations.facets.kinds).toEqual(facets.kinds);
  });

  it('lie in the regions around them', async () => {
    interface Answer {
      readonly country: { readonly organisations: Connection<unknown> };
      readonly filtered: Connection<unknown>;
      readonly byCountry: Connection<unknown>;
    }
    const answer = await api.data<Answer>(
      `{ country: region(code: "FI") { organisations { totalCount } }
        filtered: organisations(filter: { region: "FI" }) { totalCount }
        byCountry: organisations(filter: { countries: ["FI"] }) { totalCount } }`,
    );
    expect(answer.country.organisations).toEqual(answer.filtered);
    expect(answer.filtered).toEqual(answer.byCountry);
  });

  it('agree on partners, projects and members from either side', async () => {
    interface Member {
      readonly role: string;
      readonly organisation: {
        readonly id: string;
        readonly projectCount: number;
        readonly partnerCount: number;
        readonly participations: Connection<{ readonly project: { readonly id: string } }>;
        readonly partners: Connection<{ readonly sharedProjects: readonly unknown[] }>;
      };
    }
    interface Answer {
      readonly project: { readonly participations: Connection<Member> };
    }
    const { project } = await api.data<Answer>(
      `{ project(id: "cove-2019-deus") { participations(first: 3) { totalCount nodes { role organisation {
        id projectCount partnerCount participations(first: 100) { totalCount nodes { project { id } } }
        partners(first: 100) { totalCount nodes { sharedProjects { id } } } } } } } }`,
    );
    const [coordinator, ...others] = project.participations.nodes;
    expect(coordinator?.role).toBe('COORDINATOR');
    expect(others.map(({ role }) => role)).not.toContain('COORDINATOR');
    for (const { organisation } of project.participations.nodes) {
      const projects = organisation.participations.nodes.map((each) => each.project.id);
      expect(projects).toContain('cove-2019-deus');
      expect(new Set(projects).size).toBe(organisation.projectCount);
      expect(organisation.partners.totalCount).toBe(organisation.partnerCount);
      const shared = organisation.partners.nodes.map((each) => each.sharedProjects.length);
      expect(shared).toEqual([...shared].sort((a, b) => b - a));
    }
  });

  it('say where every fact comes from, and null where nothing is known', async () => {
    interface Answer {
      readonly organisation: {
        readonly acronym: string | null;
        readonly eqfLevels: readonly number[] | null;
        readonly learners: number;
        readonly place: { readonly provenance: Sourced };
        readonly identifiers: readonly { readonly scheme: string; readonly provenance: Sourced }[];
        readonly statements: readonly { readonly field: string; readonly provenance: Sourced }[];
        readonly provenance: Sourced;
      };
    }
    interface Sourced {
      readonly source: { readonly title: string; readonly licence: string };
    }
    const sourced = 'provenance { source { title licence } }';
    const { organisation } = await api.data<Answer>(
      `{ organisation(id: "nl-duo-25PJ") { acronym eqfLevels learners place { ${sourced} }
        identifiers { scheme ${sourced} } statements { field ${sourced} } ${sourced} } }`,
    );
    expect([organisation.acronym, organisation.eqfLevels]).toEqual([null, null]);
    expect(organisation.learners).toBe(16_417);
    const facts = [organisation, organisation.place, ...organisation.identifiers];
    for (const { provenance } of [...facts, ...organisation.statements]) {
      expect(provenance.source.title).not.toBe('');
      expect(provenance.source.licence).not.toBe('');
    }
  });

  it('are null when unknown', async () => {
    const answer = await api.data(
      '{ organisation(id: "nobody") { id } project(id: "none") { id } }',
    );
    expect(answer).toEqual({ organisation: null, project: null });
  });
}
