import { PROJECT_STATUSES, type ProjectStatus } from '@clientele/domain/project';
import type { NoticeFields } from '@clientele/domain/notice';
import * as m from '@clientele/messages';
import type { Wording } from '@clientele/wording/wording';

export type ToldNotice = Pick<NoticeFields, 'event' | 'subject' | 'detail' | 'amount'>;

/** What happened, in one sentence that stands alone. */
export function noticeSentence({ event, subject, detail, amount }: ToldNotice, wording: Wording): string {
  const { locale } = wording;
  switch (event) {
    case 'invoiceSent':
      return m.notice_invoice_sent(
        { number: subject, total: totalText(amount, wording), due: wording.day(detail) },
        { locale },
      );
    case 'invoiceOverdue':
      return m.notice_invoice_overdue(
        { number: subject, total: totalText(amount, wording), due: wording.day(detail) },
        { locale },
      );
    case 'documentShared':
      return m.notice_document_shared({ name: subject }, { locale });
    case 'complianceDue':
      return m.notice_compliance_due({ standard: subject, day: wording.day(detail) }, { locale });
    case 'projectStatus':
      return m.notice_project_status({ name: subject, status: projectStatusText(detail, wording) }, { locale });
  }
}

function totalText(amount: NoticeFields['amount'], { money }: Wording): string {
  return amount === null ? '' : money(amount.minor, amount.currency);
}

const STATUS_TEXTS: Readonly<Record<ProjectStatus, typeof m.project_status_planned>> = {
  planned: m.project_status_planned,
  active: m.project_status_active,
  on_hold: m.project_status_on_hold,
  done: m.project_status_done,
};

/** A status as the web shows it. */
export function projectStatusText(status: string, { locale }: Pick<Wording, 'locale'>): string {
  const known = PROJECT_STATUSES.find((each) => each === status);
  return known === undefined ? status : STATUS_TEXTS[known]({}, { locale });
}
