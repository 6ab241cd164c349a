import { Link } from '@tanstack/react-router';
import * as m from '@clientele/messages';
import { IconMapPinOff } from '@tabler/icons-react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';

export function NotFoundPage() {
  usePageTitle(m.not_found_title());
  return (
    <EmptyState icon={IconMapPinOff} title={m.not_found_title()} action={<Link to="/">{m.not_found_home()}</Link>}>
      {m.not_found_text()}
    </EmptyState>
  );
}
