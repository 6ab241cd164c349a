import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconX } from '@tabler/icons-react';
import { useProjectName } from '../api/use-projects.ts';
import classes from './work.module.css';
import type { WorkSearch } from '../work-search.ts';

type Props = { search: WorkSearch; onSearch: (search: WorkSearch) => void };

/** Says that one project's work alone is shown, and takes that back. */
export function ProjectFilter({ search, onSearch }: Props) {
  const projectName = useProjectName();
  const { project, ...rest } = search;
  if (project === undefined) return null;
  const name = projectName(project);
  return (
    <Button
      variant="default"
      size="compact-md"
      className={classes['filter'] ?? ''}
      rightSection={<IconX size={14} stroke={1.75} aria-hidden />}
      aria-label={m.work_filter_clear({ project: name })}
      onClick={() => onSearch(rest)}
    >
      {m.work_filter({ project: name })}
    </Button>
  );
}
