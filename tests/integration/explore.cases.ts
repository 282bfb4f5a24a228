import type { SeededApi } from '../support/seeded-api';

interface Node {
  readonly id: string;
  readonly kind: string;
  readonly totalTies: number;
}
interface Subgraph {
  readonly nodes: readonly Node[];
  readonly ties: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
  }[];
  readonly totalNodes: number;
  readonly shownRule: string;
}
interface Explored {
  readonly node: Node;
  readonly tieCounts: readonly {
    readonly type: string;
    readonly direction: string;
    readonly kind: string;
    readonly count: number;
  }[];
}

const SUBGRAPH = 'nodes { id kind totalTies } ties { id source target } totalNodes shownRule';

/** Cases on the seed; they share one server. */
export function exploreCases(api: SeededApi): void {
  it('shows at most the nodes asked for and says how many there are', async () => {
    const { neighbourhood } = await api.data<{ neighbourhood: Subgraph }>(
      `{ neighbourhood(start: ["project:cove-2019-deus"], limit: 20) { ${SUBGRAPH} } }`,
    );
    expect(neighbourhood.nodes).toHaveLength(20);
    expect(neighbourhood.nodes[0]?.id).toBe('project:cove-2019-deus');
    expect(neighbourhood.totalNodes).toBeGreaterThan(20);
    expect(neighbourhood.shownRule).toBe('mostRelevant');
    const shown = new Set(neighbourhood.nodes.map(({ id }) => id));
    expect(neighbourhood.ties.every((tie) => shown.has(tie.source) && shown.has(tie.target))).toBe(
      true,
    );
  });

  it('lists every tie between the nodes of a drawing, and passes over unknown ids', async () => {
    const { neighbourhood } = await api.data<{ neighbourhood: Subgraph }>(
      `{ neighbourhood(start: ["project:cove-2019-deus"], limit: 20) { ${SUBGRAPH} } }`,
    );
    const ids = [...neighbourhood.nodes.map(({ id }) => id), 'project:none'];
    const { tiesAmong } = await api.data<{ tiesAmong: Subgraph['ties'] }>(
      `{ tiesAmong(ids: ${JSON.stringify(ids)}) { id source target } }`,
    );
    expect(tiesAmong).toEqual(neighbourhood.ties);
  });

  it('gives the same bytes to the same question', async () => {
    const query = `{ neighbourhood(start: ["region:NL34", "sector:55"]) { ${SUBGRAPH} } }`;
    expect(await api.text(query)).toBe(await api.text(query));
  });

  it('counts every tie of a node by type, direction and kind', async () => {
    const { exploredNode } = await api.data<{ exploredNode: Explored }>(
      `{ exploredNode(id: "sector:28") { node { id kind totalTies }
        tieCounts { type direction kind count } sector { code } } }`,
    );
    const counted = exploredNode.tieCounts.reduce((total, { count }) => total + count, 0);
    expect(counted).toBe(exploredNode.node.totalTies);
    expect(exploredNode).toHaveProperty('sector.code', '28');
  });

  it('pages through the neighbours of one kind without gaps or repeats', async () => {
    const page = async (first: number, offset: number): Promise<Subgraph> => {
      const { expand } = await api.data<{ expand: Subgraph }>(
        `{ expand(id: "sector:28", type: "concerns", kind: THEME, first: ${first}, offset: ${offset}) { ${SUBGRAPH} } }`,
      );
      return expand;
    };
    const whole = await page(60, 0);
    const parts = await Promise.all([page(20, 0), page(20, 20), page(20, 40)]);
    const neighbours = ({ nodes }: Subgraph): readonly string[] =>
      nodes.slice(1).map(({ id }) => id);
    expect(parts.flatMap(neighbours)).toEqual(neighbours(whole));
    expect(whole.nodes.slice(1).every(({ kind }) => kind === 'THEME')).toBe(true);
  });

  it('is null for a node that is not there and refuses to start from it', async () => {
    expect(await api.data('{ exploredNode(id: "region:QQ99") { key: node { id } } }')).toEqual({
      exploredNode: null,
    });
    const { errors } = await api.ask('{ neighbourhood(start: ["region:QQ99"]) { totalNodes } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'start' });
  });

  it('refuses more nodes than can be drawn', async () => {
    const query = '{ neighbourhood(start: ["region:NL34"], limit: 2001) { totalNodes } }';
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit: 2000 });
  });
}
