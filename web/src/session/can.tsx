import type { Permission } from '@clientele/domain/permissions';
import * as m from '@clientele/messages';
import type { ReactNode } from 'react';
import { permissionLabel } from '../format/permission.ts';
import { useCan } from './session.tsx';

/** Shows its children only to people who hold the permission: for what others may not even see. */
export function Can({ permission, children }: { permission: Permission; children: ReactNode }) {
  return useCan(permission) ? children : null;
}

/** Why a control is disabled, as a sentence for its tooltip; undefined when the person may use it. */
export function useDenial(permission: Permission): string | undefined {
  const allowed = useCan(permission);
  return allowed ? undefined : m.permission_needed({ permission: permissionLabel(permission) });
}
