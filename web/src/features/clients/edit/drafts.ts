/** What somebody has typed into a section and not saved, with what they started from: enough to go on after a crash. */
export type Draft<V> = { base: V; values: V };

const PREFIX = 'clientele-draft';

/** Names the place where something is typed. The person is part of it: two people may use one browser. */
export type DraftPlace = { uid: string; workspaceId: string; clientId: string };

function placeKey({ uid, workspaceId, clientId }: DraftPlace): string {
  return `${PREFIX}:${uid}:${workspaceId}:${clientId}:`;
}

export function keepDraft<V>(place: DraftPlace, section: string, draft: Draft<V>): void {
  try {
    sessionStorage.setItem(placeKey(place) + section, JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the text stays on screen, it only would not survive a crash.
  }
}

export function dropDraft(place: DraftPlace, section: string): void {
  try {
    sessionStorage.removeItem(placeKey(place) + section);
  } catch {
    // Nothing was kept either.
  }
}

function isDraft(value: unknown): value is Draft<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || !('base' in value) || !('values' in value)) return false;
  return typeof value.values === 'object' && value.values !== null;
}

/**
 * The draft of a section, or null.
 * @param keys what the section edits today; a draft of another version of the product counts as none
 */
export function readDraft<V extends object>(
  place: DraftPlace,
  section: string,
  keys: readonly string[],
): Draft<V> | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(placeKey(place) + section) ?? 'null');
    if (!isDraft(stored) || !keys.every((key) => Object.hasOwn(stored.values, key))) return null;
    return stored as Draft<V>;
  } catch {
    return null;
  }
}

/** The sections of a place that hold a draft and whose name begins like this. */
export function draftedSections(place: DraftPlace, beginning: string): string[] {
  try {
    const prefix = placeKey(place) + beginning;
    const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(placeKey(place).length));
  } catch {
    return [];
  }
}
