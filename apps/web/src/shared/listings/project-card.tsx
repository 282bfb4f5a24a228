import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Card } from '../ui/card';
import { KindMark } from '../ui/kind-mark';
import classes from './listings.module.css';

export interface ProjectCardProps {
  readonly title: string;
  readonly projects: readonly {
    readonly id: string;
    readonly acronym: string;
    readonly title: string;
    readonly callYear: number;
  }[];
  /** What is shown of how much, by which rule. */
  readonly rule: string;
}

/** Projects as a short list: acronym and year of the call, title. */
export function ProjectCard({ title, projects, rule }: ProjectCardProps): ReactElement {
  return (
    <Card title={title} isFlush>
      <ul className={classes['rows']}>
        {projects.map((project) => (
          <li key={project.id} className={classes['marked']}>
            <KindMark kind="PROJECT" />
            <span>
              <Link to="/projects/$id" params={{ id: project.id }}>
                {project.acronym}
              </Link>{' '}
              ({project.callYear})<span className={classes['sub']}>{project.title}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={classes['foot']}>{rule}</p>
    </Card>
  );
}
