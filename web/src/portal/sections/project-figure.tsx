import * as m from '@clientele/messages';
import { usePortalProjects } from '../api/use-projects.ts';
import { Figure } from './figure.tsx';

export function ProjectFigure() {
  const live = usePortalProjects();
  const count =
    live.status === 'ready' ? live.data.filter(({ status }) => status === 'active').length.toLocaleString() : null;
  return <Figure label={m.portal_figure_projects()}>{count}</Figure>;
}
