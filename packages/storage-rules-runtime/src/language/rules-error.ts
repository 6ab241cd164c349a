/** A fault in the rules file, found while loading: the ruleset is refused as a whole. */
export class RulesError extends Error {
  /** Offset into the source, in UTF-16 units. */
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

export type Position = { line: number; column: number };

/** Line and column of an offset, both counted from 1. */
export function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** `storage.rules:12:7: message`, the form that editors and terminals turn into a link. */
export function describeFault(file: string, source: string, at: number, message: string): string {
  const { line, column } = positionAt(source, at);
  return `${file}:${line}:${column}: ${message}`;
}
