import { Link } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { IconMapPinOff } from '@tabler/icons-react';
import { CenteredPage } from '../../ui/centered-page.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';

/** An address inside a workspace that leads nowhere: the shell stays around it. */
export function NotFoundPage() {
  usePageTitle(m.not_found_title());
  return (
    <EmptyState
      heading="h1"
      icon={IconMapPinOff}
      title={m.not_found_title()}
      action={<Link to="/">{m.not_found_home()}</Link>}
    >
      {m.not_found_text()}
    </EmptyState>
  );
}

/** The same outside of any workspace. */
export function NotFoundAnywherePage() {
  return (
    <CenteredPage title={m.not_found_title()} action={<Link to="/">{m.not_found_home()}</Link>}>
      {m.not_found_text()}
    </CenteredPage>
  );
}
