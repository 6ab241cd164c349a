import type { ClientPlace } from '@clientele/domain/client-place';
import { noticeId, type NoticeFields } from '@clientele/domain/notice';
import { recipientsOf } from '@clientele/domain/notice-recipients';
import { paths } from '@clientele/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import { firestore } from '../firebase/app.ts';
import { inTransaction } from '../firebase/transaction.ts';
import * as logs from '../logs.ts';
import { queueMail } from '../mail/compose-mail.ts';
import { settingsInForce } from '../settings/settings-in-force.ts';
import { addressKey } from './address-key.ts';
import { noticesMail } from './notices-mail.ts';
import { readAudience } from './read-audience.ts';
import { readToldClient } from './told-client.ts';

export type Happening = Pick<NoticeFields, 'event' | 'subjectId' | 'subject' | 'detail' | 'amount'> & {
  /** tells it from the next happening of the same kind and subject */
  key: string;
  /** addresses, in lower case, that were told already in another way */
  except: readonly string[];
};

/**
 * Tells those whom the client's settings name what happened, once, however often it is called: by mail at once, or with the next digest.
 * Returns whether it was news.
 */
export async function raiseNotice(place: ClientPlace, happening: Happening): Promise<boolean> {
  const { workspaceId, clientId } = place;
  const { key: _key, except, ...told } = happening;
  const id = noticeId(clientId, happening);
  const ref = firestore().doc(paths.notice(workspaceId, id));
  const raised = await inTransaction(async (transaction) => {
    if ((await transaction.get(ref)).exists) return false;
    const found = await readToldClient(transaction, place);
    if (found === null) return false;
    const { workspace, company, client } = found;
    const settings = await settingsInForce(transaction, place, found, 'notifications');
    const audience = await readAudience(transaction, place, client);
    const recipients = recipientsOf(settings[told.event].value, audience).filter(
      ({ address }) => !except.includes(address),
    );
    const mailed = settings.digest.value === 'off' || recipients.length === 0;
    transaction.create(ref, { ...told, clientId, recipients, mailed, at: FieldValue.serverTimestamp() });
    if (!mailed) return true;
    const named = { name: workspace.name, language: settings.language.value };
    for (const recipient of recipients)
      queueMail(
        transaction,
        `notice-${workspaceId}-${id}-${addressKey(recipient.address)}`,
        noticesMail({ place, workspace: named, company, client, recipient, notices: [told] }),
      );
    return true;
  });
  if (raised) logs.noticeRaised(place, id);
  return raised;
}
