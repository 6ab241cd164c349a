import { businessSchema } from '@clientele/domain/client';
import type * as z from 'zod';
import { useSession } from '../../../../../session/session.tsx';
import { ChoiceField } from '../inputs/choice-field.tsx';
import { companySizeChoices, entityTypeChoices, revenueBandChoices } from '../../../../../forms/choices.ts';
import { LongTextField } from '../inputs/long-text-field.tsx';
import { SuggestionField } from '../inputs/suggestion-field.tsx';
import { TextField } from '../inputs/text-field.tsx';
import type { SectionFormProps } from '../section/editing.ts';
import { SectionForm } from '../section/section-form.tsx';
import { WholeRow } from './whole-row.tsx';

export function BusinessForm(props: SectionFormProps<z.infer<typeof businessSchema>>) {
  const { workspace } = useSession();
  return (
    <SectionForm {...props} schema={businessSchema}>
      <SuggestionField name="industry" suggestions={workspace.industries} />
      <SuggestionField name="serviceType" suggestions={workspace.serviceTypes} />
      <ChoiceField name="entityType" choices={entityTypeChoices()} />
      <TextField name="naics" inputMode="numeric" />
      <ChoiceField name="companySize" choices={companySizeChoices()} />
      <ChoiceField name="annualRevenueBand" choices={revenueBandChoices()} />
      <WholeRow>
        <LongTextField name="currentSystems" />
      </WholeRow>
      <WholeRow>
        <LongTextField name="technicalRequirements" />
      </WholeRow>
      <WholeRow>
        <LongTextField name="notes" />
      </WholeRow>
    </SectionForm>
  );
}
