import { commercialSchema } from '@clientele/domain/client';
import * as m from '@clientele/messages';
import type * as z from 'zod';
import { currencyName, languageName, timezoneName } from '../../../../../format/names.ts';
import { paymentTermsLabel } from '../../../../../format/values.ts';
import { useSession } from '../../../../../session/session.tsx';
import { ChoiceField } from '../inputs/choice-field.tsx';
import { currencyChoices, languageChoices, timezoneChoices } from '../../../../../forms/choices.ts';
import { DaysField } from '../inputs/days-field.tsx';
import type { SectionFormProps } from '../section/editing.ts';
import { SectionForm } from '../section/section-form.tsx';

function inherited(value: string): string {
  return m.input_workspace_value({ value });
}

export function CommercialForm(props: SectionFormProps<z.infer<typeof commercialSchema>>) {
  const { workspace } = useSession();
  return (
    <SectionForm {...props} schema={commercialSchema}>
      <ChoiceField
        name="currency"
        choices={currencyChoices()}
        searchable
        placeholder={inherited(currencyName(workspace.currency))}
      />
      <DaysField placeholder={inherited(paymentTermsLabel(workspace.paymentTermsDays))} />
      <ChoiceField
        name="language"
        choices={languageChoices()}
        searchable
        placeholder={inherited(languageName(workspace.language))}
      />
      <ChoiceField
        name="timezone"
        choices={timezoneChoices()}
        searchable
        placeholder={inherited(timezoneName(workspace.timezone))}
      />
    </SectionForm>
  );
}
