import { expect, test } from 'vitest';
import { printableName } from './printable-name.ts';

test.each([
  ['Contract.pdf', 'Contract.pdf'],
  ['عقد.pdf', 'عقد.pdf'],
  ['invoice\u202Efdp.exe', 'invoice\uFFFDfdp.exe'],
  ['a\u0000b\n.pdf', 'a\uFFFDb\uFFFD.pdf'],
])('%j is shown as %j', (name, shown) => {
  expect(printableName(name)).toBe(shown);
});
