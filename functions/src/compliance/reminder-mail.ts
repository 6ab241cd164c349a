import type { ClientPlace } from '@clientele/domain/client-place';
import type { StandardInput } from '@clientele/domain/compliance-standard';
import type { Reminder } from '@clientele/domain/compliance-reminders';
import * as m from '@clientele/messages';
import { appLink } from '../mail/app-link.ts';
import { composeMail, type QueuedMail } from '../mail/compose-mail.ts';
import { mailDays, mailLocale } from '../mail/mail-locale.ts';

type Content = {
  place: ClientPlace;
  workspace: { name: string; language: string };
  client: { displayName: string };
  standard: Pick<StandardInput, 'code' | 'name'>;
  reminder: Reminder;
  /** an e-mail address */
  to: string;
};

/** The mail about evidence that runs out, in the workspace's language. */
export function reminderMail({ place, workspace, client, standard, reminder, to }: Content): QueuedMail {
  const locale = mailLocale(workspace.language);
  const values = {
    client: client.displayName,
    workspace: workspace.name,
    code: standard.code,
    standard: standard.name,
    day: mailDays(workspace.language).format(new Date(`${reminder.through}T00:00:00Z`)),
    count: reminder.daysLeft,
  };
  const subject = m.mail_compliance_subject(values, { locale });
  return composeMail({
    to: [to],
    workspace,
    subject,
    heading: subject,
    paragraphs: [
      m.mail_compliance_what(values, { locale }),
      m.mail_compliance_left(values, { locale }),
      m.mail_compliance_do(values, { locale }),
    ],
    action: {
      label: m.mail_compliance_action({}, { locale }),
      url: appLink(`/w/${place.workspaceId}/clients/${place.clientId}?tab=compliance`),
    },
    why: m.mail_compliance_why(values, { locale }),
    kind: 'compliance_reminder',
    ...place,
  });
}
