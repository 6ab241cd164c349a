import type { ComplianceStatus } from '@clientele/domain/compliance-statuses';
import * as m from '@clientele/messages';
import type { Wording } from '@clientele/wording/wording';
import { projectStatusText } from '../notices/notice-sentence.ts';
import type { ReportData } from './report-figures.ts';

/** One paragraph per part: its title, then a line for each thing, or that there is none. */
export function reportSections(
  { work, projects, invoices, compliance, documents }: ReportData,
  wording: Wording,
): string[] {
  const { locale, money, hours, day } = wording;
  const sections: string[] = [];
  if (work !== undefined) {
    const lines = work.map(({ name, minutes, totalMinor, currency }) =>
      m.report_work_line({ name, hours: hours(minutes), total: money(totalMinor, currency) }, { locale }),
    );
    sections.push(section(m.report_work({}, { locale }), lines, m.report_no_work({}, { locale })));
  }
  if (projects !== undefined) {
    const lines = projects.map(({ name, status }) => `${name}: ${projectStatusText(status, wording)}`);
    sections.push(section(m.report_projects({}, { locale }), lines, m.report_no_projects({}, { locale })));
  }
  if (invoices !== undefined) {
    const issued = invoices.issued.map(({ number, totalMinor, currency, dueOn }) =>
      m.report_invoice_line({ number, total: money(totalMinor, currency), due: day(dueOn) }, { locale }),
    );
    const owed = invoices.owed.map(({ outstandingMinor, overdueMinor, currency }) => {
      const [total, overdue] = [money(outstandingMinor, currency), money(overdueMinor, currency)];
      return overdueMinor === 0 ? total : m.report_owed_line({ total, overdue }, { locale });
    });
    sections.push(
      section(m.report_invoices({}, { locale }), issued, m.report_no_invoices({}, { locale })),
      section(m.report_owed({}, { locale }), owed, m.report_nothing_owed({}, { locale })),
    );
  }
  if (compliance !== undefined) {
    const lines = compliance.map(({ name, status }) => `${name}: ${STATUS_TEXTS[status]({}, { locale })}`);
    sections.push(section(m.report_compliance({}, { locale }), lines, m.report_all_compliant({}, { locale })));
  }
  if (documents !== undefined)
    sections.push(section(m.report_documents({}, { locale }), documents, m.report_no_documents({}, { locale })));
  return sections;
}

function section(title: string, lines: readonly string[], none: string): string {
  return [title, ...(lines.length === 0 ? [none] : lines)].join('\n');
}

const STATUS_TEXTS: Readonly<Record<ComplianceStatus, typeof m.compliance_status_expired>> = {
  expired: m.compliance_status_expired,
  rejected: m.compliance_status_rejected,
  needs_evidence: m.compliance_status_needs_evidence,
  due_soon: m.compliance_status_due_soon,
  in_review: m.compliance_status_in_review,
  not_started: m.compliance_status_not_started,
  waived: m.compliance_status_waived,
  compliant: m.compliance_status_compliant,
};
