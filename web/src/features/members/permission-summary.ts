import { PERMISSIONS, type Permission } from '@clientele/domain/permissions';
import * as m from '@clientele/messages';
import { permissionLabel } from '../../format/permission.ts';

/** Permissions beyond this number are counted, not named. */
const NAMED = 3;

/** "Everything", "See linked clients, Record work", "See linked clients, See all clients, Create clients and 4 more". */
export function permissionSummary(held: readonly Permission[]): string {
  const inTableOrder = PERMISSIONS.filter((permission) => held.includes(permission));
  if (inTableOrder.length === 0) return m.members_permissions_none();
  if (inTableOrder.length === PERMISSIONS.length) return m.members_permissions_all();
  const missing = PERMISSIONS.filter((permission) => !held.includes(permission));
  if (missing.length === 1 && missing[0])
    return m.members_permissions_all_but({ permission: permissionLabel(missing[0]) });
  const names = inTableOrder.slice(0, NAMED).map(permissionLabel);
  const rest = inTableOrder.length - names.length;
  const list = new Intl.ListFormat(undefined, { type: 'unit', style: 'long' }).format(names);
  return rest === 0 ? list : m.members_permissions_more({ list, count: rest });
}
