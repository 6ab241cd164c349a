import type { ClientPlace } from '@clientele/domain/client-place';
import type { StandardInput } from '@clientele/domain/compliance-standard';
import type { Reminder } from '@clientele/domain/compliance-reminders';
import * as m from '@clientele/messages';
import { locales } from '@clientele/messages/runtime';
import { FieldValue } from 'firebase-admin/firestore';
import { escapeHtml } from '../mail/escape-html.ts';

type Content = {
  place: ClientPlace;
  workspace: { name: string; language: string };
  client: { displayName: string };
  standard: Pick<StandardInput, 'code' | 'name'>;
  reminder: Reminder;
  /** an e-mail address */
  to: string;
};

/** In the document format of the extension "Trigger Email from Firestore" (firebase.google.com/docs/extensions/official/firestore-send-email). */
export type ReminderMail = {
  to: string[];
  message: { subject: string; text: string; html: string };
  kind: 'compliance_reminder';
  workspaceId: string;
  clientId: string;
  standardId: string;
  createdAt: FieldValue;
};

/** The mail about evidence that runs out, in the workspace's language. */
export function reminderMail({ place, workspace, client, standard, reminder, to }: Content): ReminderMail {
  const spoken = locales.find((each) => workspace.language.split('-')[0] === each);
  const locale = spoken ?? locales[0];
  // A date in another language than the sentence around it would be odd.
  const day = new Intl.DateTimeFormat(spoken ? workspace.language : locale, { dateStyle: 'long', timeZone: 'UTC' });
  const values = {
    client: client.displayName,
    workspace: workspace.name,
    code: standard.code,
    standard: standard.name,
    day: day.format(new Date(`${reminder.through}T00:00:00Z`)),
    count: reminder.daysLeft,
  };
  const paragraphs = [
    m.mail_compliance_what(values, { locale }),
    m.mail_compliance_left(values, { locale }),
    m.mail_compliance_do(values, { locale }),
    m.mail_compliance_why(values, { locale }),
  ];
  return {
    to: [to],
    message: {
      subject: m.mail_compliance_subject(values, { locale }),
      text: paragraphs.join('\n\n'),
      html: paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n'),
    },
    kind: 'compliance_reminder',
    ...place,
    standardId: reminder.assignmentId,
    createdAt: FieldValue.serverTimestamp(),
  };
}
