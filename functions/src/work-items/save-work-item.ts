import { sameValue } from '@clientele/domain/change';
import { paths } from '@clientele/domain/paths';
import { positionSchema } from '@clientele/domain/position';
import type { FieldProblem } from '@clientele/domain/problems';
import {
  isOpenWork,
  NEW_WORK_ITEM,
  totalMinutes,
  WORK_DAY_LIMIT,
  workItemInputOf,
  workItemSchema,
  type WorkItem,
} from '@clientele/domain/work-item';
import {
  saveWorkItemInputSchema,
  type SaveWorkItemInput,
  type WorkItemWritten,
} from '@clientele/domain/work-item-calls';
import type { Transaction } from 'firebase-admin/firestore';
import { requireActor, type Actor, type Caller } from '../callable/actor.ts';
import { defineCallable } from '../callable/define-callable.ts';
import { Refusal } from '../callable/refusal.ts';
import { firestore } from '../firebase/app.ts';
import { parseDocument, readSnapshot } from '../firebase/documents.ts';
import { creationStamps } from '../firebase/stamps.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { requireActiveMember } from '../members/member-documents.ts';
import { judgeProject, type ProjectRefusal } from './bookable-project.ts';
import { readWorkItem, refuseProblems, requireOwnItem, writeWorkItem } from './work-item-documents.ts';

/**
 * Adds an item to one's own work or edits one that nobody has decided about or that was rejected; an edited one is a draft again. Needs
 * `work_items.manage` and a place in the project's team. Problems are named as the input names its fields, "item.workDate".
 */
export const saveWorkItem = defineCallable({
  name: 'saveWorkItem',
  input: saveWorkItemInputSchema,
  run: saveWorkItemAs,
});

async function saveWorkItemAs(input: SaveWorkItemInput, caller: Caller): Promise<WorkItemWritten> {
  const version = await inTransaction(async (transaction) => {
    const actor = await requireActor(transaction, caller, input.workspaceId, 'work_items.manage');
    return input.version === 0 ? add(transaction, actor, input) : edit(transaction, actor, input);
  });
  logs.workItemWritten(input.workspaceId, caller.uid, 'saveWorkItem', input.workItemId);
  return { version };
}

async function add(transaction: Transaction, actor: Actor, input: SaveWorkItemInput): Promise<number> {
  const { workspaceId, workItemId, item } = input;
  const present = await readWorkItem(transaction, workspaceId, workItemId);
  if (present !== null) return repeated(present, actor.uid, input);
  const clientId = await judgeInput(transaction, actor, input, null);
  const { displayName } = await requireActiveMember(transaction, workspaceId, actor.uid);
  transaction.create(firestore().doc(paths.workItem(workspaceId, workItemId)), {
    ...item,
    clientId,
    personUid: actor.uid,
    personName: displayName,
    ...NEW_WORK_ITEM,
    ...creationStamps(actor.uid),
  });
  return 1;
}

/** The same call again, because its answer was lost, is answered again; another item under this id is not. */
function repeated(present: WorkItem, uid: string, { item }: SaveWorkItemInput): number {
  const same = present.version === 1 && present.createdBy === uid && sameValue(workItemInputOf(present), item);
  if (!same) throw new Refusal('version_conflict', present.personUid === uid ? { version: present.version } : {});
  return present.version;
}

async function edit(transaction: Transaction, actor: Actor, input: SaveWorkItemInput): Promise<number> {
  const { workspaceId, item } = input;
  const before = await requireOwnItem(transaction, workspaceId, actor.uid, input);
  if (!isOpenWork(before)) refuseProblems([{ path: '', code: 'work_decided' }]);
  if (sameValue(workItemInputOf(before), item)) return before.version;
  const clientId = await judgeInput(transaction, actor, input, before);
  const fields = { ...item, clientId, state: 'draft', rejection: '' } as const;
  return writeWorkItem(transaction, workspaceId, before, actor.uid, fields);
}

/** Returns whose client the work is for. */
async function judgeInput(
  transaction: Transaction,
  actor: Actor,
  { workspaceId, item }: SaveWorkItemInput,
  before: WorkItem | null,
): Promise<string> {
  const judged = await judgeProject(transaction, actor, workspaceId, item);
  const problems = 'refusal' in judged ? [PROJECT_PROBLEMS[judged.refusal]] : [];
  if (!(await isOffered(transaction, workspaceId, item.positionId, before)))
    problems.push({ path: 'item.positionId', code: 'not_a_choice' });
  const others = await otherMinutes(transaction, actor.uid, workspaceId, item.workDate, before);
  if (others + totalMinutes(item.minutes) > WORK_DAY_LIMIT)
    problems.push({ path: 'item.minutes', code: 'too_many_hours' });
  refuseProblems(problems);
  return 'project' in judged ? judged.project.clientId : '';
}

const PROJECT_PROBLEMS: Readonly<Record<ProjectRefusal, FieldProblem>> = {
  project_gone: { path: 'item.projectId', code: 'not_a_choice' },
  not_on_team: { path: 'item.projectId', code: 'not_a_member' },
  outside_project: { path: 'item.workDate', code: 'outside_project' },
};

/** A retired position is offered no more; work that has it already keeps it. */
async function isOffered(
  transaction: Transaction,
  workspaceId: string,
  positionId: string,
  before: WorkItem | null,
): Promise<boolean> {
  const position = readSnapshot(
    positionSchema,
    await transaction.get(firestore().doc(paths.position(workspaceId, positionId))),
  );
  return position !== null && (!position.retired || before?.positionId === positionId);
}

/** Minutes of the person's other items of a day: a day has 24 hours, over however many items they are spread. */
async function otherMinutes(
  transaction: Transaction,
  uid: string,
  workspaceId: string,
  workDate: string,
  before: WorkItem | null,
): Promise<number> {
  const ofDay = firestore()
    .collection(paths.workItems(workspaceId))
    .where('personUid', '==', uid)
    .where('workDate', '==', workDate)
    .where('deleted', '==', false);
  const { docs } = await transaction.get(ofDay);
  return docs
    .filter(({ id }) => id !== before?.id)
    .reduce((sum, each) => sum + totalMinutes(parseDocument(workItemSchema, each.ref.path, each.data()).minutes), 0);
}
