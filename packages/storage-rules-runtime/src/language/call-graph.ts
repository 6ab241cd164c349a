import { RulesError } from './rules-error.ts';
import type { FunctionDeclaration } from './syntax.ts';

const MAX_CALL_DEPTH = 20;

/** Which function calls which; filled by the check of names. */
export type CallGraph = Map<FunctionDeclaration, Set<FunctionDeclaration>>;

/** Refuses functions that call themselves, by whatever detour, and chains of more than 20 functions. */
export function checkCalls(calls: CallGraph): void {
  const depths = new Map<FunctionDeclaration, number>();
  function depthOf(declaration: FunctionDeclaration, chain: readonly FunctionDeclaration[]): number {
    const known = depths.get(declaration);
    if (known !== undefined) return known;
    if (chain.includes(declaration)) {
      const names = [...chain.slice(chain.indexOf(declaration)), declaration].map(({ name }) => name);
      throw new RulesError(declaration.at, `Functions cannot call themselves: ${names.join(' → ')}.`);
    }
    const next = [...chain, declaration];
    const below = [...(calls.get(declaration) ?? [])].map((callee) => depthOf(callee, next));
    const depth = 1 + Math.max(0, ...below);
    if (depth > MAX_CALL_DEPTH) {
      throw new RulesError(
        declaration.at,
        `Calls from ${declaration.name} nest deeper than ${MAX_CALL_DEPTH} functions.`,
      );
    }
    depths.set(declaration, depth);
    return depth;
  }
  for (const declaration of calls.keys()) depthOf(declaration, []);
}
