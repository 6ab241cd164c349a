import { today } from '@clientele/domain/calendar-date-zone';
import type { ClientPlace } from '@clientele/domain/client-place';
import { recipientsOf } from '@clientele/domain/notice-recipients';
import { paths } from '@clientele/domain/paths';
import { dueReport } from '@clientele/domain/report-period';
import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { inSnapshot } from '../firebase/transaction.ts';
import { putIntoOutbox, type DueMail } from '../mail/put-into-outbox.ts';
import { addressKey } from '../notices/address-key.ts';
import { readAudience } from '../notices/read-audience.ts';
import { readToldClient } from '../notices/told-client.ts';
import { settingsInForce } from '../settings/settings-in-force.ts';
import { sumOver } from '../upkeep/sum-over.ts';
import { readReportData } from './report-data.ts';
import { reportMail } from './report-mail.ts';

/**
 * Sends the reports that are due by each client's settings and calendar, once per recipient and period. Nobody hears of inactive clients.
 * Returns how many were new.
 */
export async function sendReports(workspaceId: string, now: Date): Promise<number> {
  const clients = firestore().collection(paths.clients(workspaceId)).select('status', 'deleted');
  return sumOver(clients, async (snapshot) => {
    if (snapshot.get('deleted') === true || snapshot.get('status') === 'inactive') return 0;
    const place = { workspaceId, clientId: snapshot.id };
    const due = await inSnapshot((transaction) => dueMails(transaction, place, now));
    return (await Promise.all(due.map(putIntoOutbox))).filter(Boolean).length;
  });
}

async function dueMails(transaction: Transaction, place: ClientPlace, now: Date): Promise<DueMail[]> {
  const found = await readToldClient(transaction, place);
  if (found === null) return [];
  const { workspace, company, client, timezone } = found;
  const { frequency, weekday, monthDay, reportRecipients, contents } = await settingsInForce(
    transaction,
    place,
    found,
    'reporting',
  );
  const period = dueReport(
    { frequency: frequency.value, weekday: weekday.value, monthDay: monthDay.value },
    today(now, timezone),
  );
  if (period === null) return [];
  const recipients = recipientsOf(reportRecipients.value, await readAudience(transaction, place, client));
  if (recipients.length === 0) return [];
  const { language } = await settingsInForce(transaction, place, found, 'notifications');
  const data = await readReportData(transaction, place, found, contents.value, period, now);
  const named = { name: workspace.name, language: language.value };
  return recipients.map((recipient) => ({
    id: `report-${place.workspaceId}-${place.clientId}-${period.id}-${addressKey(recipient.address)}`,
    mail: reportMail({ place, workspace: named, company, client, recipient, period, data }),
  }));
}
