import type { Project } from '@clientele/domain/project';
import * as m from '@clientele/messages';
import { addressLine } from '../../../format/addresses.ts';
import { calendarDateLabel } from '../../../format/dates.ts';
import { usePersonName } from '../../../session/people.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { SectionCard } from '../../../ui/section-card.tsx';
import type { ProjectClient } from '../project-client.ts';
import { ClientLink } from './client-link.tsx';
import classes from './project-record.module.css';

/** What is known about a project. */
export function ProjectDetails({ project, client }: { project: Project; client: ProjectClient }) {
  const personName = usePersonName();
  const address = client.addresses[project.addressId];
  const { startsOn, endsOn, description } = project;
  const open = <span className={classes['blank']}>{m.project_open_end()}</span>;
  return (
    <SectionCard title={m.project_details()}>
      <dl className={classes['fields']}>
        <dt>{m.projects_column_client()}</dt>
        <dd>
          <ClientLink client={client} />
        </dd>
        <dt>{m.project_field_address()}</dt>
        <dd>
          {address === undefined ? (
            <span className={classes['blank']}>
              {project.addressId === '' ? m.project_address_none() : m.project_address_gone()}
            </span>
          ) : (
            addressLine(address)
          )}
        </dd>
        <dt>{m.project_field_starts_on()}</dt>
        <dd>{startsOn === '' ? open : calendarDateLabel(startsOn)}</dd>
        <dt>{m.project_field_ends_on()}</dt>
        <dd>{endsOn === '' ? open : calendarDateLabel(endsOn)}</dd>
        {description !== '' && (
          <>
            <dt>{m.project_field_description()}</dt>
            <dd className={classes['text']} dir="auto">
              {description}
            </dd>
          </>
        )}
        <dt>{m.project_last_change()}</dt>
        <dd>
          {personName(project.updatedBy)}, <RelativeTime at={project.updatedAt} />
        </dd>
      </dl>
    </SectionCard>
  );
}
