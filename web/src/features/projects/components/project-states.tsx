import { Button, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { IconFileAlert, IconFolderOff, IconLock, type Icon } from '@tabler/icons-react';
import { useSession } from '../../../session/session.tsx';
import { useDenial } from '../../../session/use-denial.ts';
import { NoRecord } from '../../../ui/no-record.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import classes from './project-record.module.css';

function NoProject(props: { icon: Icon; title: string; text: string }) {
  const { workspace } = useSession();
  return (
    <NoRecord
      {...props}
      back={
        <Button
          variant="default"
          renderRoot={(root) => <Link {...root} to="/w/$workspaceId/projects" params={{ workspaceId: workspace.id }} />}
        >
          {m.project_back()}
        </Button>
      }
    />
  );
}

/** There is none, or this person may not see it: the two are not told apart, so that nothing is given away. */
export function ProjectMissing() {
  return <NoProject icon={IconFolderOff} title={m.project_missing_title()} text={m.project_missing_text()} />;
}

/** It was on screen a moment ago and may no longer be seen. */
export function ProjectLost() {
  return <NoProject icon={IconLock} title={m.project_lost_title()} text={m.project_lost_text()} />;
}

export function ProjectDenied() {
  const reason = useDenial('clients.view');
  return <NoProject icon={IconLock} title={m.projects_locked()} text={reason ?? ''} />;
}

export function ProjectUnreadable() {
  return <NoProject icon={IconFileAlert} title={m.project_unreadable_title()} text={m.record_unreadable_text()} />;
}

const ROWS = ['62%', '28%', '44%', '51%', '36%'] as const;

/** The shape of a project, while it is loading. */
export function ProjectSkeleton() {
  usePageTitle(m.projects_title());
  return (
    <output className={classes['record']} aria-label={m.project_loading()}>
      <Skeleton width={240} height={20} my={8} />
      <div className={classes['columns']}>
        <div className={classes['ghost']}>
          {ROWS.map((width) => (
            <Skeleton key={width} width={width} height={12} />
          ))}
        </div>
        <div className={classes['ghost']}>
          <Skeleton width="60%" height={12} />
          <Skeleton width="40%" height={12} />
        </div>
      </div>
    </output>
  );
}
