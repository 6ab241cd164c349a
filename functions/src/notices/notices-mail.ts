import type { ClientPlace } from '@clientele/domain/client-place';
import type { NoticeRecipient } from '@clientele/domain/notice';
import type { Company } from '@clientele/domain/company';
import * as m from '@clientele/messages';
import { wordingFor } from '@clientele/wording/wording';
import { composeMail, type QueuedMail } from '../mail/compose-mail.ts';
import { noticeSentence, type ToldNotice } from './notice-sentence.ts';
import { openingAction } from './opening-action.ts';

type Content = {
  place: ClientPlace;
  /** the language is that of the setting, not the workspace's */
  workspace: { name: string; language: string };
  company: Company | null;
  client: { displayName: string };
  recipient: NoticeRecipient;
  /** oldest first; one that is told at once stands alone */
  notices: readonly ToldNotice[];
};

/** The mail about one notice, or the digest of several. */
export function noticesMail({ place, workspace, company, client, recipient, notices }: Content): QueuedMail {
  const wording = wordingFor(workspace.language);
  const { locale } = wording;
  const values = { client: client.displayName, workspace: workspace.name, count: notices.length };
  const sentences = notices.map((notice) => noticeSentence(notice, wording));
  const [only = ''] = sentences;
  const alone = sentences.length === 1;
  return composeMail({
    to: [recipient.address],
    workspace,
    company,
    subject: alone
      ? m.notice_mail_subject({ ...values, sentence: only }, { locale })
      : m.notice_digest_subject(values, { locale }),
    heading: m.notice_mail_heading(values, { locale }),
    paragraphs: sentences,
    ...openingAction(place, recipient, locale),
    why: m.notice_mail_why(values, { locale }),
    kind: alone ? 'notice' : 'digest',
    ...place,
  });
}
