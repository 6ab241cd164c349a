import type { Permission } from '@clientele/domain/permissions';
import * as m from '@clientele/messages';
import { permissionLabel } from '../format/permission.ts';
import { useCan } from './session.tsx';

/** Why a control is disabled, as a sentence for its tooltip; undefined when the person may use it. */
export function useDenial(permission: Permission): string | undefined {
  const allowed = useCan(permission);
  return allowed ? undefined : m.permission_needed({ permission: permissionLabel(permission) });
}
