/** What somebody has typed and not saved, with what they started from: enough to go on after a reload. */
export type Draft<V> = { base: V; values: V };

const PREFIX = 'clientele-draft:';

/** Where something is typed. The person is part of it: two people may use one browser. */
export type DraftPlace = {
  uid: string;
  workspaceId: string;
  /** what it belongs to: the id of a client, or "workspace" */
  subject: string;
};

function placeKey({ uid, workspaceId, subject }: DraftPlace): string {
  return `${PREFIX}${uid}:${workspaceId}:${subject}:`;
}

/** @param part which form of the place: "company", "rate:new" */
export function keepDraft<V>(place: DraftPlace, part: string, draft: Draft<V>): void {
  try {
    sessionStorage.setItem(placeKey(place) + part, JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the text stays on screen, it only would not survive a reload.
  }
}

export function dropDraft(place: DraftPlace, part: string): void {
  try {
    sessionStorage.removeItem(placeKey(place) + part);
  } catch {
    // Nothing was kept either.
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The draft of a form, or null.
 * @param fits whether the values have the shape that the form has today; a draft of another version of the product counts as none
 */
export function readDraft<V extends object>(
  place: DraftPlace,
  part: string,
  fits: (values: Readonly<Record<string, unknown>>) => boolean,
): Draft<V> | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(placeKey(place) + part) ?? 'null');
    if (!isRecord(stored) || !isRecord(stored['base']) || !isRecord(stored['values'])) return null;
    return fits(stored['base']) && fits(stored['values']) ? (stored as Draft<V>) : null;
  } catch {
    return null;
  }
}

function keysBeginningWith(beginning: string): string[] {
  try {
    const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
    return keys.filter((key) => key.startsWith(beginning));
  } catch {
    return [];
  }
}

/** The parts of a place that hold a draft and whose name begins like this. */
export function draftedParts(place: DraftPlace, beginning: string): string[] {
  return keysBeginningWith(placeKey(place) + beginning).map((key) => key.slice(placeKey(place).length));
}

/** How many forms hold something that a person has not saved. */
export function countDrafts(uid: string): number {
  return keysBeginningWith(`${PREFIX}${uid}:`).length;
}

/** Forgets everything that anybody typed in this window: nothing stays behind after signing out. */
export function dropAllDrafts(): void {
  for (const key of keysBeginningWith(PREFIX)) sessionStorage.removeItem(key);
}
