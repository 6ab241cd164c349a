import type { ClientStatus } from '@clientele/domain/client-status';
import * as m from '@clientele/messages';

const LABELS: Record<ClientStatus, () => string> = {
  active: m.client_status_active,
  pending: m.client_status_pending,
  inactive: m.client_status_inactive,
};

export function clientStatusLabel(status: ClientStatus): string {
  return LABELS[status]();
}
