import { projectsByYear } from './organisation-view';

type Participation = Parameters<typeof projectsByYear>[0][number];

function aParticipation(id: string, year: number, role: Participation['role']): Participation {
  const project = { id, acronym: id.toUpperCase(), title: id, callYear: year };
  return { id: `${id} ${role}`, role, year, listedName: null, project };
}

describe('the projects of an organisation', () => {
  it('are told by year, the newest first, each once with every role', () => {
    const years = projectsByYear([
      aParticipation('old', 2019, 'PARTNER_UNSPECIFIED'),
      aParticipation('new', 2021, 'ASSOCIATED'),
      aParticipation('new', 2021, 'FULL'),
      aParticipation('other', 2021, 'FULL'),
    ]);
    expect(
      years.map(({ year, projects }) => [
        year,
        projects.map(({ project, roles }) => [project.id, roles]),
      ]),
    ).toEqual([
      [
        2021,
        [
          ['new', ['ASSOCIATED', 'FULL']],
          ['other', ['FULL']],
        ],
      ],
      [2019, [['old', ['PARTNER_UNSPECIFIED']]]],
    ]);
  });

  it('are none where no participation is on record', () => {
    expect(projectsByYear([])).toEqual([]);
  });
});
