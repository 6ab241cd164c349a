/** An id for a piece of evidence: twenty letters and digits that nobody guesses twice. */
export function newPieceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
