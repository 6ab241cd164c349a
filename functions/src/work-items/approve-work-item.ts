import type { ClientFields } from '@clientele/domain/client';
import { defaultRatesOf } from '@clientele/domain/default-rates';
import { paths } from '@clientele/domain/paths';
import { positionSchema } from '@clientele/domain/position';
import { resolveRate } from '@clientele/domain/rate-resolution';
import type { Change } from '@clientele/domain/stamps';
import type { RateSnapshot, WorkItem } from '@clientele/domain/work-item';
import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { readSnapshot } from '../firebase/documents.ts';
import { readCard } from '../rates/rate-documents.ts';
import { readWorkspace } from '../settings/read-workspace.ts';
import { settingsInForce } from '../settings/settings-in-force.ts';
import { refused, type RowOutcome } from './each-work-item.ts';
import { writeWorkItem } from './work-item-documents.ts';

/**
 * Prices submitted work by the rates of its day, in the currency that the client is invoiced in, and keeps the answer with its reasons:
 * what a rate card says later does not reach it. Without a rate there is no approval.
 */
export async function approve(
  transaction: Transaction,
  workspaceId: string,
  uid: string,
  item: WorkItem,
  client: ClientFields,
  change: Change,
): Promise<RowOutcome> {
  const place = { workspaceId, clientId: item.clientId };
  const workspace = await readWorkspace(transaction, workspaceId);
  const { currency, ownApproval } = await settingsInForce(transaction, place, { workspace, client }, 'invoicing');
  if (item.personUid === uid && !ownApproval.value) return refused('own_work');
  const card = await readCard(transaction, place);
  const position = readSnapshot(
    positionSchema,
    await transaction.get(firestore().doc(paths.position(workspaceId, item.positionId))),
  );
  const { workDate, positionId, minutes } = item;
  const answer = resolveRate(
    { workDate, positionId, minutes, currency: currency.value },
    card,
    position && defaultRatesOf(position),
  );
  if (answer.kind === 'no_rate') return { ...refused('no_rate'), noRate: answer.reason };
  const { rateId, unit, lines, totalMinor, explanation } = answer;
  const rate: RateSnapshot = {
    rateId,
    unit,
    currency: currency.value,
    lines: [...lines],
    totalMinor,
    explanation: [...explanation],
  };
  const approvedAt = FieldValue.serverTimestamp();
  const fields = { state: 'approved', rejection: '', approvedBy: uid, approvedAt, rate } as const;
  writeWorkItem(transaction, workspaceId, item, uid, fields, change);
  return { outcome: 'done' };
}
