import { useMediaQuery } from '@mantine/hooks';
import type { Client } from '@clientele/domain/client';
import { PHONE } from '../../../../ui/breakpoints.ts';
import { ClientCards } from './client-cards.tsx';
import { ClientTable } from './client-table.tsx';
import type { ListState } from './list-state.ts';
import type { RowActions } from './row-actions.ts';
import type { SeenVersions } from './use-glow.ts';

export type ClientListProps = {
  ids: readonly string[];
  byId: ReadonlyMap<string, Client>;
  /** ids of clients whose latest change has not reached the server */
  pending: ReadonlySet<string>;
  seen: SeenVersions;
  state: ListState;
  onChange: (state: ListState) => void;
  actions: RowActions;
};

/** A table where there is room for columns, cards on a phone. */
export function ClientList(props: ClientListProps) {
  const phone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  return phone ? <ClientCards {...props} /> : <ClientTable {...props} />;
}
