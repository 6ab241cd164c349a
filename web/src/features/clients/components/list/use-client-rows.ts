import type { Client } from '@clientele/domain/client';
import { useCallback, useMemo, useState } from 'react';
import { personLocale } from '../../../../format/locale.ts';
import { usePersonName } from '../../../../session/people.ts';
import { useSession } from '../../../../session/session.tsx';
import { useNow } from '../../../../ui/clock.ts';
import { nextHeldList, NOTHING_HELD } from './held-list.ts';
import { needsAttention } from '../../compliance-now.ts';
import type { ListState } from './list-state.ts';
import { matches, queryWords, searchTextOf, type SearchText } from './search-text.ts';
import { inFormerOrder, sortClients } from './sort-clients.ts';

/** Rows keep their identity until they change, so that what can be found of them is worked out once. */
const searchTexts = new WeakMap<Client, SearchText>();

function textOf(client: Client): SearchText {
  let text = searchTexts.get(client);
  if (!text) searchTexts.set(client, (text = searchTextOf(client)));
  return text;
}

/** Sorts; remembers its last answer, because the next question differs by a row or two. */
function createSorter(): typeof sortClients {
  let former: readonly Client[] = [];
  return (clients, options) => {
    former = sortClients(inFormerOrder(clients, former), options);
    return former;
  };
}

export type ClientRows = {
  /** ids of the rows to show; one that is not in `byId` is gone and keeps its place until the list is brought up to date */
  ids: readonly string[];
  byId: ReadonlyMap<string, Client>;
  /** how many clients match, whatever is on screen */
  matching: number;
  /** how many changes of others wait */
  waiting: number;
  /** brings the list up to date */
  update: () => void;
  /** tells that this person has sent a row away, so that it leaves at once */
  sendAway: (id: string) => void;
};

/** The list as it stands on screen: searched, filtered, sorted, and kept still while somebody is busy with it. No reads. */
export function useClientRows(clients: readonly Client[], state: ListState, busy: boolean): ClientRows {
  const { uid } = useSession();
  const personName = usePersonName();
  const { query, statuses, attention, sort, direction } = state;
  // Time alone makes a client need attention.
  const moment = useNow();
  const asked = attention ? moment : 0;
  const [sorter] = useState(createSorter);
  const [updates, setUpdates] = useState(0);
  const [sentAway, setSentAway] = useState<ReadonlySet<string>>(new Set());
  const [held, setHeld] = useState(NOTHING_HELD);

  const byId = useMemo(() => new Map(clients.map((client) => [client.id, client])), [clients]);
  const sorted = useMemo(
    () => sorter(clients, { column: sort, direction, locale: personLocale(), personName }),
    [sorter, clients, sort, direction, personName],
  );
  const wanted = useMemo(() => {
    const words = queryWords(query);
    return sorted
      .filter((client) => statuses.length === 0 || statuses.includes(client.status))
      .filter((client) => asked === 0 || needsAttention(client))
      .filter((client) => words.length === 0 || matches(textOf(client), words))
      .map((client) => client.id);
  }, [sorted, query, statuses, asked]);

  const view = JSON.stringify([query, statuses, attention, sort, direction, updates]);
  const next = useMemo(
    () => nextHeldList(held, { wanted, rows: byId, view, busy, uid, sentAway }),
    [held, wanted, byId, view, busy, uid, sentAway],
  );
  if (next !== held) setHeld(next);

  const update = useCallback(() => setUpdates((count) => count + 1), []);
  const sendAway = useCallback((id: string) => setSentAway((former) => new Set(former).add(id)), []);
  return {
    ids: next.ids,
    byId,
    matching: wanted.length,
    waiting: next.waiting,
    update,
    sendAway,
  };
}
