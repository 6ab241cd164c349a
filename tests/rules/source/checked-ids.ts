import { conditions } from './document-accesses.ts';
import { functionSource, RULES } from './rules-source.ts';

const FUNCTIONS = [...RULES.matchAll(/\bfunction (\w+)\(([^)]*)\)/gu)].map(([, name = '', parameters = '']) => ({
  name,
  parameters: parameters.split(', '),
}));

/** The variables that an expression gives to isId(), there or in a function that it hands them to. */
function given(expression: string, seen: readonly string[] = []): string[] {
  const direct = [...expression.matchAll(/\bisId\((\w+)\)/gu)].map((match) => match[1] ?? '');
  const handed = FUNCTIONS.filter(({ name }) => name !== 'isId' && !seen.includes(name)).flatMap(
    ({ name, parameters }) =>
      [...expression.matchAll(new RegExp(`(?<![.\\w])${name}\\(([^()]*)\\)`, 'gu'))].flatMap(([, values = '']) => {
        const body = functionSource(RULES, name).replace(/^function \w+\([^)]*\)/u, '');
        return given(body, [...seen, name]).map((variable) => {
          const position = parameters.indexOf(variable);
          return position < 0 ? variable : (values.split(', ')[position] ?? '');
        });
      }),
  );
  return [...direct, ...handed];
}

/** The variables of a match block's path that creating a document there checks with isId(). */
export function checkedIds(path: string): string[] {
  return conditions(path, 'create').flatMap((condition) => given(condition));
}
