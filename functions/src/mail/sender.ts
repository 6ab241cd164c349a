import { companyName, type Company } from '@clientele/domain/company';
import { addressLines } from '@clientele/wording/address-lines';
import { countryText, wordingFor } from '@clientele/wording/wording';
import type { MailContent } from './mail-layout.ts';

/** Who a mail to a client's people comes from, line by line: name, address, and how to answer. Bank details stand on invoices alone. */
export function senderLines(company: Company, workspace: { name: string; language: string }): string[] {
  const { address, email, phone, website } = company;
  const wording = wordingFor(workspace.language);
  const lines = address === null ? [] : addressLines(address, (code) => countryText(code, wording));
  return [
    companyName(company, workspace.name),
    lines.join(', '),
    [email, phone, website].filter(Boolean).join(' · '),
  ].filter((line) => line !== '');
}

/** What the company changes about the layout of its mails. */
export function senderLook(
  company: Company | null,
  workspace: { name: string; language: string },
): Pick<MailContent, 'sender' | 'accent'> {
  if (company === null) return {};
  return {
    sender: senderLines(company, workspace),
    ...(company.accentColor !== '' && { accent: company.accentColor }),
  };
}
