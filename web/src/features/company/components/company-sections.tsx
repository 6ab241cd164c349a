import { companyInputSchema, PAYMENT_NOTE_LINES, type CompanyInput } from '@clientele/domain/company';
import * as m from '@clientele/messages';
import { homeCountry } from '../../../format/home-country.ts';
import { differingKeys } from '../../../forms/merge.ts';
import { useSession } from '../../../session/session.tsx';
import { saveCompany } from '../api/save-details.ts';
import type { CompanyNow } from './company-view.tsx';
import { DetailsList } from './section/details-list.tsx';
import { DetailsSection } from './section/details-section.tsx';
import { LinesDetail, PhoneDetail, TaxIdsDetail, TextDetail } from './section/inputs.tsx';

const COMPANY = companyInputSchema.pick({ legalName: true, registrationId: true, taxIds: true });
const CONTACT = companyInputSchema.pick({ email: true, phone: true, website: true });
const BANK = companyInputSchema.pick({
  bankName: true,
  accountHolder: true,
  iban: true,
  bic: true,
  accountNumber: true,
  routingNumber: true,
  paymentNote: true,
});

type Keys<Schema extends { shape: object }> = (keyof Schema['shape'] & keyof CompanyInput)[];

function keysOf<Schema extends { shape: object }>(schema: Schema): Keys<Schema> {
  return Object.keys(schema.shape) as Keys<Schema>;
}

/** Saves what differs from what somebody started from. */
export function useSaveCompany(
  version: number,
): (mine: Partial<CompanyInput>, base: Partial<CompanyInput>) => Promise<void> {
  const { workspace } = useSession();
  return async (mine, base) => {
    const fields = Object.fromEntries(differingKeys(mine, base).map((key) => [key, mine[key]]));
    await saveCompany({ workspaceId: workspace.id, version, fields });
  };
}

/** Who the company is, how it is reached, and where it is paid. */
export function CompanySections({ company, version, author, locked }: CompanyNow) {
  const { workspace } = useSession();
  const save = useSaveCompany(version);
  const country = company.address?.country ?? homeCountry({ addresses: {}, defaultAddresses: {} }, workspace.language);

  function liveOf<Key extends keyof CompanyInput>(keys: readonly Key[]): Pick<CompanyInput, Key> {
    return Object.fromEntries(keys.map((key) => [key, company[key]])) as Pick<CompanyInput, Key>;
  }

  return (
    <>
      <DetailsSection
        section="company"
        title={m.company_section_company()}
        live={liveOf(keysOf(COMPANY))}
        author={author}
        schemaOf={() => COMPANY}
        save={save}
        locked={locked}
        shown={<DetailsList keys={['legalName', 'registrationId', 'taxIds']} values={company} />}
      >
        <TextDetail name="legalName" help={m.company_legal_name_help({ workspace: workspace.name })} whole />
        <TextDetail name="registrationId" whole />
        <TaxIdsDetail />
      </DetailsSection>
      <DetailsSection
        section="contact"
        title={m.company_section_contact()}
        live={liveOf(keysOf(CONTACT))}
        author={author}
        schemaOf={() => CONTACT}
        save={save}
        locked={locked}
        shown={<DetailsList keys={['email', 'phone', 'website']} values={company} />}
      >
        <TextDetail name="email" inputMode="email" help={m.company_email_help()} whole />
        <PhoneDetail country={country} />
        <TextDetail name="website" inputMode="url" placeholder={m.input_website_placeholder()} />
      </DetailsSection>
      <DetailsSection
        section="bank"
        title={m.company_section_bank()}
        live={liveOf(keysOf(BANK))}
        author={author}
        schemaOf={() => BANK}
        save={save}
        locked={locked}
        shown={<DetailsList keys={keysOf(BANK)} values={company} />}
      >
        <TextDetail name="bankName" />
        <TextDetail name="accountHolder" />
        <TextDetail name="iban" help={m.company_iban_help()} />
        <TextDetail name="bic" />
        <TextDetail name="accountNumber" />
        <TextDetail name="routingNumber" help={m.company_routing_help()} />
        <LinesDetail name="paymentNote" help={m.company_payment_note_help({ lines: PAYMENT_NOTE_LINES })} />
      </DetailsSection>
    </>
  );
}
