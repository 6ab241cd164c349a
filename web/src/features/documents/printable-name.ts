/** A name as it may be shown: controls and marks that turn the direction of text are made visible instead of obeyed. */
export function printableName(name: string): string {
  return name.replaceAll(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
