/** At least this share of the longer text has to be in both. */
const KEPT_SHARE = 0.3;

export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

/** Beyond this many comparisons a difference would take longer than a frame, and be unreadable. */
const WORK_LIMIT = 400_000;

/** Words and the blanks between them, so that joining gives the text back. */
function words(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

/** Lengths of the longest common subsequences of all suffixes. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    const below = lengths[i + 1];
    if (!row || !below) continue;
    for (let j = to.length - 1; j >= 0; j -= 1) {
      row[j] = from[i] === to[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function push(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}

function compare(a: readonly string[], b: readonly string[]): DiffPart[] {
  const lengths = commonLengths(a, b);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      push(parts, 'same', left);
      i += 1;
      j += 1;
    } else if (
      left !== undefined &&
      (right === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      push(parts, 'removed', left);
      i += 1;
    } else {
      push(parts, 'added', right ?? '');
      j += 1;
    }
  }
  return parts;
}

/**
 * What changed between two texts, word by word (longest common subsequence).
 * @returns null when too much changed; then the two are better shown one after the other
 */
export function wordDiff(from: string, to: string): DiffPart[] | null {
  const a = words(from);
  const b = words(to);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const changedFrom = a.slice(start, a.length - end);
  const changedTo = b.slice(start, b.length - end);
  if (changedFrom.length * changedTo.length > WORK_LIMIT) return null;
  const parts: DiffPart[] = [];
  push(parts, 'same', a.slice(0, start).join(''));
  for (const part of compare(changedFrom, changedTo)) push(parts, part.kind, part.text);
  push(parts, 'same', a.slice(a.length - end).join(''));
  return isReadable(parts, Math.max(from.length, to.length)) ? parts : null;
}

/** A text that was written anew has a few words in common with the old one by chance: the two woven together say nothing. */
function isReadable(parts: readonly DiffPart[], length: number): boolean {
  const kept = parts.filter((part) => part.kind === 'same' && part.text.trim() !== '');
  return kept.reduce((sum, part) => sum + part.text.length, 0) >= length * KEPT_SHARE;
}
