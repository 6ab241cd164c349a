import { fileInputSchema } from './client-file.ts';
import { contentTypeOfName, FILE_SIZE_LIMIT } from './file-types.ts';
import { fieldProblems, type FieldProblem } from './problems.ts';

/**
 * What is wrong with a file before a byte of it is sent: its name, its size in bytes, its type. Empty when it may be uploaded; each problem
 * names its cause in `path`: "name", "size" or "contentType". A bad name alone can be mended by typing another one.
 */
export function fileProblems(name: string, size: number): FieldProblem[] {
  const parsed = fileInputSchema.shape.name.safeParse(name);
  const problems = parsed.success ? [] : fieldProblems(parsed.error).map((each) => ({ ...each, path: 'name' }));
  if (size <= 0) problems.push({ path: 'size', code: 'empty_file' });
  if (size > FILE_SIZE_LIMIT) problems.push({ path: 'size', code: 'file_too_large' });
  if (contentTypeOfName(name) === null) problems.push({ path: 'contentType', code: 'not_a_file_type' });
  return problems;
}
