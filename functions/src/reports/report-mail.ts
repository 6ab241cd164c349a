import type { ClientPlace } from '@clientele/domain/client-place';
import type { NoticeRecipient } from '@clientele/domain/notice';
import type { ReportPeriod } from '@clientele/domain/report-period';
import type { Company } from '@clientele/domain/company';
import * as m from '@clientele/messages';
import { wordingFor } from '@clientele/wording/wording';
import { composeMail, type QueuedMail } from '../mail/compose-mail.ts';
import { openingAction } from '../notices/opening-action.ts';
import type { ReportData } from './report-figures.ts';
import { reportSections } from './report-sections.ts';

type Content = {
  place: ClientPlace;
  /** the language is that of the setting, not the workspace's */
  workspace: { name: string; language: string };
  company: Company | null;
  client: { displayName: string };
  recipient: NoticeRecipient;
  period: ReportPeriod;
  data: ReportData;
};

/** The report about a client, for one of its recipients. All get the same figures. */
export function reportMail({ place, workspace, company, client, recipient, period, data }: Content): QueuedMail {
  const wording = wordingFor(workspace.language);
  const { locale, day } = wording;
  const values = {
    client: client.displayName,
    workspace: workspace.name,
    from: day(period.from),
    to: day(period.to),
  };
  return composeMail({
    to: [recipient.address],
    workspace,
    company,
    subject: m.report_mail_subject(values, { locale }),
    heading: m.report_mail_heading(values, { locale }),
    paragraphs: [m.report_mail_period(values, { locale }), ...reportSections(data, wording)],
    ...openingAction(place, recipient, locale),
    why: m.report_mail_why(values, { locale }),
    kind: 'report',
    ...place,
  });
}
