import { Button } from '@mantine/core';
import * as m from '@clientele/messages';
import { IconAddressBook, IconAlertTriangle, IconFilterOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { clientStatusLabel } from '../../../../format/client-status.ts';
import { personLocale } from '../../../../format/locale.ts';
import { useCan, useSession } from '../../../../session/session.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import classes from './list-states.module.css';
import type { ListState } from './list-state.ts';

/** A workspace without clients, or a person without any that they may see: not the same thing. */
export function NoClients({ action }: { action: ReactNode }) {
  const { workspace } = useSession();
  const seesAll = useCan('clients.view_all');
  if (!seesAll) {
    return (
      <EmptyState icon={IconAddressBook} title={m.clients_empty_linked_title()} action={action}>
        {m.clients_empty_linked_text()}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconAddressBook} title={m.clients_empty_title()} action={action}>
      {m.clients_empty_text({ workspace: workspace.name })}
    </EmptyState>
  );
}

/** There are clients, but none that fit what was asked. */
export function NoMatches({ state, onClear }: { state: ListState; onClear: () => void }) {
  const clear = (
    <Button variant="default" onClick={onClear}>
      {m.clients_filters_clear()}
    </Button>
  );
  return (
    <EmptyState icon={IconFilterOff} title={m.clients_none_match()} action={clear}>
      <span className={classes.wrap}>{whyNone(state)}</span>
    </EmptyState>
  );
}

function whyNone({ query, statuses, attention }: ListState): string {
  if (attention) return m.clients_none_match_attention();
  const asked = query.trim();
  const listed = new Intl.ListFormat(personLocale(), { type: 'disjunction' }).format(statuses.map(clientStatusLabel));
  if (statuses.length === 0) return m.clients_none_match_query({ query: asked });
  if (asked === '') return m.clients_none_match_status({ statuses: listed });
  return m.clients_none_match_both({ query: asked, statuses: listed });
}

/** Records that do not fit their shape are left out, but not in silence. */
export function UnreadableNotice({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className={classes.notice} role="status">
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      {m.clients_unreadable({ count })}
    </p>
  );
}
