/**
 * Rules that cost more than they say: `function padding()` evaluates about three expressions per step and is true. In chunks, because the
 * compiler refuses a long chain.
 */
export function paddingFunctions(steps: number): string {
  const chunks = Array.from({ length: Math.ceil(steps / 20) }, (_, index) => Math.min(20, steps - index * 20));
  const parts = chunks.map(
    (size, index) => `function padding${index}() { return ${Array(size).fill('true').join(' && ')}; }`,
  );
  const calls = chunks.map((_, index) => `padding${index}()`).join(' && ');
  return `${parts.join('\n')}\nfunction padding() { return ${calls}; }`;
}

/** The rules with a detour of that many steps in front of every check of stamps, which every write of a client makes. */
export function padded(rules: string, steps: number): string {
  const places = ['return data.version == 1', 'return after.version == before.version + 1'];
  for (const place of places) {
    if (!rules.includes(place))
      throw new Error(`firestore.rules no longer says "${place}". Find another place for the detour.`);
  }
  return places
    .reduce((text, place) => text.replace(place, place.replace('return', 'return padding() &&')), rules)
    .replace('function signedIn()', `${paddingFunctions(steps)}\n    function signedIn()`);
}
