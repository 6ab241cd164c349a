import type { Permission } from '@clientele/domain/permissions';
import type { Token } from '../emulator/firestore.ts';

/**
 * Who asks, as facts. `claimed` and `stored` are the permissions in the token and in the member document of the workspace in question.
 * What follows is written from the permission table of the product, not from the rules, and shares no code with either side.
 */
export type Standing = {
  name: string;
  token: Token;
  member: 'active' | 'removed' | 'none';
  claimed: readonly Permission[];
  stored: readonly Permission[];
};

export type Judge = (who: Standing, linked: boolean) => boolean;

/** Claim and member document deny alone. */
export function holds(who: Standing, permission: Permission): boolean {
  return who.member === 'active' && who.claimed.includes(permission) && who.stored.includes(permission);
}

export function nobody(): boolean {
  return false;
}

/** The list and details of the clients one is linked to, or of all. */
export function whoeverSees(who: Standing, linked: boolean): boolean {
  return holds(who, 'clients.view') && (linked || holds(who, 'clients.view_all'));
}

export function whoeverIsSignedIn(who: Standing): boolean {
  return who.token !== null;
}

export function whoeverBelongs(who: Standing): boolean {
  return who.member === 'active' && who.claimed.length > 0;
}

export function whoeverListsAll(who: Standing): boolean {
  return holds(who, 'clients.view') && holds(who, 'clients.view_all');
}

export function whoeverListsOwn(who: Standing): boolean {
  return holds(who, 'clients.view');
}

export function whoeverCreates(who: Standing): boolean {
  return holds(who, 'clients.create');
}

export function whoeverEdits(who: Standing, linked: boolean): boolean {
  return whoeverSees(who, linked) && holds(who, 'clients.update');
}

export function whoeverDeletes(who: Standing, linked: boolean): boolean {
  return whoeverSees(who, linked) && holds(who, 'clients.delete');
}

export function whoeverReservesCodes(who: Standing): boolean {
  return holds(who, 'clients.create') || holds(who, 'clients.update');
}

export function whoeverChangesSettings(who: Standing): boolean {
  return holds(who, 'clients.manage_settings');
}

export function whoeverReadsDefaults(who: Standing): boolean {
  return holds(who, 'clients.view') || holds(who, 'clients.manage_settings');
}

export function whoeverChangesSettingsOf(who: Standing, linked: boolean): boolean {
  return whoeverSees(who, linked) && holds(who, 'clients.manage_settings');
}

export function whoeverManagesTheWorkspace(who: Standing): boolean {
  return holds(who, 'workspace.manage');
}

/** A person's own work, or all of it for whoever sees every client. `own` says whether the work is theirs. */
export function whoeverReadsWork(who: Standing, own: boolean): boolean {
  if (holds(who, 'clients.view') && holds(who, 'clients.view_all')) return true;
  return own && (holds(who, 'clients.view') || holds(who, 'work_items.manage'));
}

/** Whoever may invite a client's people sees what they see. */
export function whoeverPreviewsThePortal(who: Standing, linked: boolean): boolean {
  return whoeverSees(who, linked) && holds(who, 'clients.invite');
}
