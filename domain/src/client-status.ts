export const CLIENT_STATUSES = ['active', 'pending', 'inactive'] as const;
export type ClientStatus = (typeof CLIENT_STATUSES)[number];

/** Live counts of the clients that are not in the Trash. */
export type ClientStats = Record<ClientStatus, number>;

export const NO_CLIENTS: ClientStats = { active: 0, pending: 0, inactive: 0 };

export function countByStatus(clients: Iterable<{ status: ClientStatus; deleted: boolean }>): ClientStats {
  const counts = { ...NO_CLIENTS };
  for (const client of clients) if (!client.deleted) counts[client.status] += 1;
  return counts;
}
