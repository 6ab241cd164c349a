import { addDays, type CalendarDate } from '@clientele/domain/calendar-date';
import { fieldProblems, type FieldProblem } from '@clientele/domain/problems';
import type { ProjectInput } from '@clientele/domain/project';
import { WORK_KINDS, type WorkKind, type WorkMinutes } from '@clientele/domain/rate-resolution-charge';
import { isInPeriod } from '@clientele/domain/work-day';
import { workItemInputSchema, type WorkItemInput } from '@clientele/domain/work-item';
import * as z from 'zod';
import { hoursText } from '../../format/hundredths.ts';
import { readHours } from '../../format/read-hundredths.ts';

/** Work as it is typed: hours as "7.5" or "7:30", blank is none. */
const workTextSchema = z.object({
  ...({ regular: z.string(), overtime: z.string(), doubleTime: z.string() } satisfies Record<WorkKind, z.ZodString>),
  projectId: z.string(),
  positionId: z.string(),
  workDate: z.string(),
  description: z.string(),
});
export type WorkForm = z.infer<typeof workTextSchema>;

export const WORK_FORM_FIELDS = [
  'projectId',
  'positionId',
  'workDate',
  ...WORK_KINDS,
  'description',
] as const satisfies readonly (keyof WorkForm)[];

export function newWorkForm(workDate: CalendarDate, projectId: string): WorkForm {
  return { projectId, positionId: '', workDate, regular: '8', overtime: '', doubleTime: '', description: '' };
}

export function workFormOf({ projectId, positionId, workDate, minutes, description }: WorkItemInput): WorkForm {
  const { regular, overtime, doubleTime } = minutes;
  return {
    projectId,
    positionId,
    workDate,
    regular: hoursText(regular),
    overtime: hoursText(overtime),
    doubleTime: hoursText(doubleTime),
    description,
  };
}

/** The same work a day later: what is copied is mostly done again. */
export function dayAfter(form: WorkForm): WorkForm {
  return { ...form, workDate: addDays(form.workDate, 1) };
}

/** Problems by the field in which they were typed: hours as a whole belong to the first kind. */
export function inForm(problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => {
    const path = problem.path.replace(/^minutes\./, '');
    return { ...problem, path: path === 'minutes' ? 'regular' : path };
  });
}

/** What was typed, as work, and what is wrong with it. */
export function readWorkForm(form: WorkForm): { input: WorkItemInput; problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  function minutesOf(kind: WorkKind): number {
    const read = readHours(form[kind]);
    if ('value' in read) return read.value;
    problems.push({ path: kind, ...read.problem });
    return 0;
  }
  const minutes: WorkMinutes = {
    regular: minutesOf('regular'),
    overtime: minutesOf('overtime'),
    doubleTime: minutesOf('doubleTime'),
  };
  const { projectId, positionId, workDate, description } = form;
  const candidate = { projectId, positionId, workDate, minutes, description };
  const parsed = workItemInputSchema.safeParse(candidate);
  if (parsed.success) return { input: parsed.data, problems };
  const others = inForm(fieldProblems(parsed.error)).filter(
    ({ path }) => problems.length === 0 || !WORK_KINDS.some((kind) => kind === path),
  );
  return { input: candidate, problems: [...problems, ...others] };
}

export type BookedProject = Pick<ProjectInput, 'startsOn' | 'endsOn'> & { id: string };

/** The form's schema; the project's period is judged as the server does, whose word counts in the end. */
export function workFormSchema(projects: readonly BookedProject[]): z.ZodType<WorkForm> {
  return workTextSchema.superRefine((form, context) => {
    const { problems } = readWorkForm(form);
    const project = projects.find(({ id }) => id === form.projectId);
    const dated = problems.every(({ path }) => path !== 'workDate');
    const outside: FieldProblem[] =
      project !== undefined && dated && !isInPeriod(project, form.workDate)
        ? [{ path: 'workDate', code: 'outside_project' }]
        : [];
    for (const { path, code, limit } of [...problems, ...outside])
      context.addIssue({ code: 'custom', path: [path], params: limit === undefined ? { code } : { code, limit } });
  });
}
