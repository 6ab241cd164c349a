function key(uid: string): string {
  return `clientele-workspace:${uid}`;
}

/** The workspace this person had open last in this browser. */
export function lastWorkspace(uid: string): string | undefined {
  try {
    return localStorage.getItem(key(uid)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberWorkspace(uid: string, workspaceId: string): void {
  try {
    localStorage.setItem(key(uid), workspaceId);
  } catch {
    // Without storage the first workspace opens.
  }
}
