import { companySchema } from '@clientele/domain/client';
import type { FieldProblem } from '@clientele/domain/problems';
import * as m from '@clientele/messages';
import { useWatch } from 'react-hook-form';
import type * as z from 'zod';
import { useSession } from '../../../../../session/session.tsx';
import { isCodeFree } from '../../../api/is-code-free.ts';
import { PhoneField } from '../inputs/phone-field.tsx';
import { TagsField } from '../inputs/tags-field.tsx';
import { TextField } from '../inputs/text-field.tsx';
import { LookAlikeNote } from '../../twins/look-alike-note.tsx';
import { useRecord } from '../record-context.ts';
import type { SectionFormProps } from '../section/editing.ts';
import { SectionForm } from '../section/section-form.tsx';
import { homeCountry } from '../../../../../format/home-country.ts';
import { WholeRow } from './whole-row.tsx';

type Company = z.infer<typeof companySchema>;

export function CompanyForm(props: SectionFormProps<Company>) {
  const { workspace, online } = useSession();
  const { client } = useRecord();

  /** Whether another client holds the code: said here, while the form is open, and not only after the save was refused. */
  async function check({ code }: Company): Promise<FieldProblem[]> {
    if (code === '' || code === client.code || !online) return [];
    try {
      return (await isCodeFree(workspace.id, code)) ? [] : [{ path: 'code', code: 'code_taken' }];
    } catch {
      // The save itself finds out.
      return [];
    }
  }

  return (
    <SectionForm {...props} schema={companySchema} check={check}>
      <TextField name="displayName" required />
      <TextField
        name="code"
        help={m.input_code_help()}
        shape={(typed) => typed.toUpperCase()}
        locked={client.issuedInvoices > 0 ? m.input_code_locked() : undefined}
      />
      <TextField name="legalName" />
      <TextField name="tradeName" />
      <TextField name="website" inputMode="url" placeholder={m.input_website_placeholder()} />
      <PhoneField country={homeCountry(client, workspace.language)} />
      <TextField name="email" inputMode="email" />
      <TextField name="invoiceEmail" inputMode="email" />
      <WholeRow>
        <TagsField />
      </WholeRow>
      <WholeRow>
        <OwnLookAlikes ownId={client.id} />
      </WholeRow>
    </SectionForm>
  );
}

function OwnLookAlikes({ ownId }: { ownId: string }) {
  const [displayName, website, email, phone] = useWatch<Company, ['displayName', 'website', 'email', 'phone']>({
    name: ['displayName', 'website', 'email', 'phone'],
  });
  return <LookAlikeNote typed={{ displayName, website, email, phone }} ownId={ownId} />;
}
