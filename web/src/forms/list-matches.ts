import { fold } from '../format/fold.ts';

export type ListOption = { value: string; label: string };

/** How well an option fits: 0 begins with what was typed, 1 has a word that does, 2 has it somewhere; none fits less. */
function rank(label: string, typed: string): 0 | 1 | 2 | undefined {
  const folded = fold(label);
  if (folded.startsWith(typed)) return 0;
  const at = folded.indexOf(typed);
  if (at === -1) return undefined;
  return folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed)) ? 1 : 2;
}

/** The options that fit what was typed, the best first: "Ger" finds Germany before Algeria. In each rank the list's own order stays. */
export function listMatches<Option extends ListOption>(options: readonly Option[], typed: string): Option[] {
  const wanted = fold(typed.trim());
  const ranks: [Option[], Option[], Option[]] = [[], [], []];
  for (const option of options) {
    const fits = rank(option.label, wanted);
    if (fits !== undefined) ranks[fits].push(option);
  }
  return ranks.flat();
}
