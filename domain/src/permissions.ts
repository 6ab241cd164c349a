/**
 * Everything a member may be allowed to do. `letter` is the permission's mark in the claims; firestore.rules mirrors this table (held by a
 * parity test).
 *
 * Who sees a client (`clients.view`, linked to it or with `clients.view_all`) reads its contacts, documents, compliance, settings, projects
 * and **rates**: these are the prices that the client is charged and knows, and whoever works there is asked about them. What people earn is
 * stored nowhere. Work is read by whoever did it; invoices, and the work of everybody, with `clients.view_all` alone, also by those who write
 * them. A client's timeline tells each person about what they may read, and nothing else.
 */
export const PERMISSION_TABLE = [
  { id: 'clients.view', letter: 'v' },
  { id: 'clients.view_all', letter: 'a' },
  { id: 'clients.create', letter: 'c' },
  { id: 'clients.update', letter: 'u' },
  { id: 'clients.delete', letter: 'd' },
  { id: 'clients.invite', letter: 'i' },
  { id: 'clients.manage_settings', letter: 's' },
  { id: 'clients.manage_rates', letter: 'r' },
  { id: 'projects.manage', letter: 'p' },
  { id: 'work_items.manage', letter: 'w' },
  { id: 'work_items.approve', letter: 'x' },
  { id: 'invoices.manage', letter: 'n' },
  { id: 'workspace.manage', letter: 'm' },
] as const;

export type Permission = (typeof PERMISSION_TABLE)[number]['id'];
export type PermissionSet = ReadonlySet<Permission>;

export const PERMISSIONS: readonly Permission[] = PERMISSION_TABLE.map((row) => row.id);

const NO_PERMISSIONS: PermissionSet = new Set();

export function isPermission(value: unknown): value is Permission {
  return PERMISSION_TABLE.some((row) => row.id === value);
}

/** The letters of a set of permissions, in table order: one string per workspace in the claims. */
export function permissionLetters(permissions: Iterable<Permission>): string {
  const held = new Set(permissions);
  return PERMISSION_TABLE.filter((row) => held.has(row.id))
    .map((row) => row.letter)
    .join('');
}

/** The permissions behind a string of letters; unknown letters give nothing. */
export function permissionsOfLetters(letters: string): PermissionSet {
  return new Set(PERMISSION_TABLE.filter((row) => letters.includes(row.letter)).map((row) => row.id));
}

export type MemberStanding = { status: 'active' | 'removed'; permissions: readonly Permission[] };

/**
 * What a person may do in one workspace: claim AND member document, each of which denies alone.
 * `letters` comes from the claims, `member` is the member document, or null when there is none.
 */
export function effectivePermissions(letters: string | undefined, member: MemberStanding | null): PermissionSet {
  if (letters === undefined || member === null || member.status !== 'active') return NO_PERMISSIONS;
  const claimed = permissionsOfLetters(letters);
  return new Set(member.permissions.filter((permission) => claimed.has(permission)));
}

export function can(held: PermissionSet, permission: Permission): boolean {
  return held.has(permission);
}

/** Whether a person sees one client: everything with `clients.view_all`, else only what they are linked to. */
export function seesClient(held: PermissionSet, uid: string, client: { memberUids: readonly string[] }): boolean {
  return can(held, 'clients.view') && (can(held, 'clients.view_all') || client.memberUids.includes(uid));
}

/** Whether a member of staff sees a client, going by their member document alone: for what others do with them, an assignment or a mention. */
export function memberSeesClient(
  { uid, status, permissions }: MemberStanding & { uid: string },
  client: { memberUids: readonly string[] },
): boolean {
  return status === 'active' && seesClient(new Set(permissions), uid, client);
}
