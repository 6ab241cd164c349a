import type { Client } from '@clientele/domain/client';
import type { FunctionComponent } from 'react';

/** What the screens of a project need to know of its client. */
export type ProjectClient = Pick<Client, 'id' | 'displayName' | 'code' | 'addresses' | 'deleted'>;

/** How a client is chosen: its own feature brings it. */
export type ClientPickerSlot = FunctionComponent<{
  label: string;
  value: string | null;
  onChange: (clientId: string | null) => void;
  error?: string | undefined;
}>;
