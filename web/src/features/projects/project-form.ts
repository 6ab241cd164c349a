import { BLANK_PROJECT, PROJECT_MEMBER_LIMIT, projectInputSchema } from '@clientele/domain/project';
import { line } from '@clientele/domain/text';
import * as z from 'zod';

/** What the form holds: a project with its client, and who works on it. Its fields are named as the callable names them. */
export const projectFormSchema = z.strictObject({
  clientId: line(128, 1),
  project: projectInputSchema,
  memberUids: z.array(z.string()).max(PROJECT_MEMBER_LIMIT),
});
export type ProjectForm = z.infer<typeof projectFormSchema>;

export function blankProjectForm(clientId: string): ProjectForm {
  return { clientId, project: BLANK_PROJECT, memberUids: [] };
}

/** The fields in the order in which they stand. */
export const PROJECT_FORM_FIELDS = [
  'clientId',
  'project.name',
  'project.code',
  'project.status',
  'project.addressId',
  'project.startsOn',
  'project.endsOn',
  'project.description',
  'memberUids',
] as const;
