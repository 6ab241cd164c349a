function keyOf(uid: string): string {
  return `clientele-portal:${uid}`;
}

type Chosen = { workspaceId: string; clientId: string };

function nameOf({ workspaceId, clientId }: Chosen): string {
  return `${workspaceId}/${clientId}`;
}

/** Of the portals that are open to a person the one they had open last in this browser, else the first. */
export function lastPortal<Portal extends Chosen>(uid: string, portals: readonly Portal[]): Portal | undefined {
  return portals.find((portal) => nameOf(portal) === stored(uid)) ?? portals[0];
}

function stored(uid: string): string | null {
  try {
    return localStorage.getItem(keyOf(uid));
  } catch {
    return null;
  }
}

export function rememberPortal(uid: string, portal: Chosen): void {
  try {
    localStorage.setItem(keyOf(uid), nameOf(portal));
  } catch {
    // Without storage the first one opens.
  }
}
