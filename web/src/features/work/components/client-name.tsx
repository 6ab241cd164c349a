import { useOneClient } from '../../../session/one-client.ts';

/** The name of the client that work is for; nothing until it is known, or for whoever may not see it. */
export function ClientName({ clientId }: { clientId: string }) {
  const client = useOneClient(clientId);
  return client.status === 'ready' ? client.data?.displayName : undefined;
}
