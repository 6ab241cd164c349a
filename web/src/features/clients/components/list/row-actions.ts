import type { Client } from '@clientele/domain/client';
import type { ClientStatus } from '@clientele/domain/client-status';

/** What a row can ask for; the page answers, because dialogs outlive the row. */
export type RowActions = {
  changeStatus: (client: Client, status: ClientStatus) => void;
  remove: (client: Client) => void;
};
