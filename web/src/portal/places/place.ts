export const SECTIONS = ['home', 'invoices', 'projects', 'work', 'documents', 'profile'] as const;
export type Section = (typeof SECTIONS)[number];

/** A place inside one client's portal; `id` is that of an invoice. */
export type Place = { section: Section; id?: string };

export type PortalAddress = { workspaceId: string; clientId: string; place: Place };

const ROOT = '/portal';

export function isAcceptPath(path: string): boolean {
  return path.replace(/\/$/, '') === `${ROOT}/accept`;
}

export function addressOf({ workspaceId, clientId, place }: PortalAddress): string {
  const tail = [place.section === 'home' ? undefined : place.section, place.id].filter((part) => part !== undefined);
  return [ROOT, ...[workspaceId, clientId, ...tail].map(encodeURIComponent)].join('/');
}

/** Which place an address names; null for /portal itself and for what is no place. */
export function readAddress(path: string): PortalAddress | null {
  const parts = decoded(path);
  const [workspaceId, clientId, name = 'home', id] = parts;
  const section = SECTIONS.find((each) => each === name);
  if (workspaceId === undefined || clientId === undefined || section === undefined) return null;
  return { workspaceId, clientId, place: { section, ...(id === undefined ? {} : { id }) } };
}

function decoded(path: string): string[] {
  if (!path.startsWith(`${ROOT}/`)) return [];
  try {
    return path
      .slice(ROOT.length)
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    // Half an escape: somebody cut the address short.
    return [];
  }
}
