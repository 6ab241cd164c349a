import * as z from 'zod';
import { optionalDateSchema } from './calendar-date.ts';
import { DOCUMENT_ID, PART_ID, PROJECT_CODE } from './formats.ts';
import { paths } from './paths.ts';
import { stampsSchema } from './stamps.ts';
import type { Subject } from './subject.ts';
import { line, lines, nameLine, pattern, problem } from './text.ts';

export const PROJECT_STATUSES = ['planned', 'active', 'on_hold', 'done'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** Members of one project: each sees its client, and a client's record may carry so many people. */
export const PROJECT_MEMBER_LIMIT = 50;

const projectInputShape = {
  name: nameLine(150, 2),
  code: pattern(12, PROJECT_CODE, 'not_a_project_code'),
  status: z.enum(PROJECT_STATUSES),
  /** one of the client's addresses; blank is none */
  addressId: line(20).refine((value) => value === '' || PART_ID.test(value), problem('not_a_choice')),
  /** first and last day on which work may be done, in the client's time zone; blank leaves that side open */
  startsOn: optionalDateSchema,
  endsOn: optionalDateSchema,
  description: lines(4000),
};

/** What a person may type about a project. Who works on it is changed apart, because it decides who sees the client. */
export const projectInputSchema = z
  .strictObject(projectInputShape)
  .refine(({ startsOn, endsOn }) => startsOn === '' || endsOn === '' || endsOn >= startsOn, {
    ...problem('ends_before_start'),
    path: ['endsOn'],
  });
export type ProjectInput = z.infer<typeof projectInputSchema>;

export const PROJECT_INPUT_KEYS = Object.keys(projectInputShape) as readonly (keyof ProjectInput)[];

const uidsSchema = z.array(z.string().regex(DOCUMENT_ID));

/** The stored project; only functions write it, because its members decide who sees the client. */
export const projectSchema = z.object({
  ...projectInputShape,
  clientId: z.string(),
  /** who works on it */
  memberUids: uidsSchema,
  /** who sees it without `clients.view_all`: whoever sees its client, so `linkedUids()` of that (project-links.ts) */
  viewerUids: uidsSchema,
  deleted: z.boolean(),
  ...stampsSchema.shape,
});
export type ProjectFields = z.infer<typeof projectSchema>;
export type Project = ProjectFields & { id: string };

/** What a person has typed about a project, without what it is stored with. */
export function projectInputOf(project: ProjectInput): ProjectInput {
  const { name, code, status, addressId, startsOn, endsOn, description } = project;
  return { name, code, status, addressId, startsOn, endsOn, description };
}

export const BLANK_PROJECT: ProjectInput = {
  name: '',
  code: '',
  status: 'planned',
  addressId: '',
  startsOn: '',
  endsOn: '',
  description: '',
};

export const projectSubject: Subject<ProjectFields> = {
  noun: 'project',
  collection: paths.projects,
  clientOf: ({ clientId }) => clientId,
  schema: projectSchema,
  fields: [...PROJECT_INPUT_KEYS, 'memberUids'],
  permission: null,
  nameOf: ({ name }) => name,
  changeKind(_before, _after, changes) {
    if ('status' in changes) return 'project.status_changed';
    return Object.keys(changes).join() === 'memberUids' ? 'project.members_changed' : 'project.changed';
  },
};
