import { fieldProblems, type FieldProblem } from '@clientele/domain/problems';
import { raiseInputSchema, type RaiseInput } from '@clientele/domain/service-rate-raise';
import * as z from 'zod';
import { readPercent } from '../../format/read-hundredths.ts';

/** A raise as it is typed: the percentage in the person's locale. */
const raiseTextSchema = z.object({ percent: z.string(), from: z.string() });
export type RaiseForm = z.infer<typeof raiseTextSchema>;

type ReadRaise = { raise: RaiseInput | null; problems: readonly FieldProblem[] };

export function readRaiseForm({ percent, from }: RaiseForm): ReadRaise {
  const read = readPercent(percent);
  // One stands in for a percentage that cannot be read, so that the date is judged all the same.
  const parsed = raiseInputSchema.safeParse({ percent: 'value' in read ? read.value : 1, from });
  const problems = [
    ...('problem' in read ? [{ path: 'percent', ...read.problem }] : []),
    ...(parsed.success ? [] : fieldProblems(parsed.error)),
  ];
  return { raise: problems.length === 0 && parsed.success ? parsed.data : null, problems };
}

export const raiseFormSchema: z.ZodType<RaiseForm> = raiseTextSchema.superRefine((form, context) => {
  for (const { path, code, limit } of readRaiseForm(form).problems)
    context.addIssue({ code: 'custom', path: [path], params: limit === undefined ? { code } : { code, limit } });
});
