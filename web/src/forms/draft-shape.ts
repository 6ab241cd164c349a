import type * as z from 'zod';

/** Whether the values have a form's keys. */
export function hasKeys(keys: readonly string[]): (values: object) => boolean {
  return (values) => keys.every((key) => Object.hasOwn(values, key));
}

/** What a schema says about values that no version of its form can have written, unlike values that are only not finished. */
function isOfAnotherShape(issue: z.core.$ZodIssue): boolean {
  // A number with a fraction where an integer is wanted was typed by somebody.
  if (issue.code === 'invalid_type') return issue.expected !== 'int';
  if (issue.code !== 'invalid_union')
    return issue.code === 'unrecognized_keys' || issue.code === 'invalid_key' || issue.code === 'invalid_element';
  // A branch that is one fixed value says nothing about the shape.
  const branches = issue.errors;
  return (
    branches.some((branch) => branch.some(isOfAnotherShape)) &&
    branches.every((branch) => branch.some((each) => each.code === 'invalid_value' || isOfAnotherShape(each)))
  );
}

/** Whether values have the shape that a schema asks for, finished or not. */
export function hasShapeOf(schema: z.ZodType): (values: object) => boolean {
  return (values) => {
    const parsed = schema.safeParse(values);
    return parsed.success || !parsed.error.issues.some(isOfAnotherShape);
  };
}
