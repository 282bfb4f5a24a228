import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Card } from '../../../shared/ui/card';
import { Provenance } from '../../../shared/ui/provenance';
import type { ProjectDetail } from '../project.page';
import classes from '../projects.module.css';

/** What the project is about and what it costs, each with how that is known. */
export function ProjectFacts({ project }: { readonly project: ProjectDetail }): ReactElement {
  const { t } = useTranslation('projects');
  const { euro, date } = useFormats();
  const unknown = t('page.unknown');
  const period =
    project.start === null && project.end === null
      ? unknown
      : `${date(project.start)} – ${date(project.end)}`;
  return (
    <Card>
      <dl className={classes['facts']}>
        <Fact name={t('page.theme')} note={t('page.themeBasis')}>
          {project.themeText === null ? unknown : <span lang="en">{project.themeText}</span>}
        </Fact>
        <Fact name={t('page.sectors')} note={t('page.sectorsBasis')}>
          {project.sectors.length === 0 ? unknown : <Sectors project={project} />}
        </Fact>
        <Fact name={t('page.ecosystem')}>{project.ecosystem?.name ?? unknown}</Fact>
        <Fact name={t('page.challenge')}>{project.challenge?.name ?? unknown}</Fact>
        <Fact name={t('page.period')}>{period}</Fact>
        <Fact name={t('page.grant')}>
          {project.grantEur === null ? unknown : euro(project.grantEur)}
        </Fact>
        <Fact name={t('page.budget')}>
          {project.budgetEur === null ? unknown : euro(project.budgetEur)}
        </Fact>
        <Fact name={t('page.website')}>
          {project.website === null ? unknown : <a href={project.website}>{project.website}</a>}
        </Fact>
        <Fact name={t('page.sources')}>
          <Provenance facts={{ ...project.provenance, origin: 'RECORDED', confidence: null }} />
        </Fact>
      </dl>
    </Card>
  );
}

function Sectors({ project }: { readonly project: ProjectDetail }): ReactElement {
  return (
    <>
      {project.sectors.map((sector) => (
        <div key={sector.code}>
          <Link to="/sectors/$code" params={{ code: sector.code }}>
            {sector.name}
          </Link>
        </div>
      ))}
    </>
  );
}

interface FactProps {
  readonly name: string;
  readonly note?: string;
  readonly children: ReactNode;
}

function Fact({ name, note, children }: FactProps): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children}
        {note === undefined ? null : <span className={classes['sub']}>{note}</span>}
      </dd>
    </>
  );
}
