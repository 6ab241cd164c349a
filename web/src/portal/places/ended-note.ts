type Names = { workspaceName: string; clientName: string };

let note: { names: Names | undefined } | null = null;

/**
 * Somebody whose last access ends loses their session as well, and the page with it that says so. What it said outlives that, until they
 * go on by themselves.
 */
export function keepEndedNote(names: Names | undefined): void {
  note = { names };
}

export function dropEndedNote(): void {
  note = null;
}

export function endedNote(): { names: Names | undefined } | null {
  return note;
}
