import * as m from '@clientele/messages';
import { BLANK_CLIENT, businessSchema, commercialSchema, companySchema } from '@clientele/domain/client';
import { useEffect, type ReactNode } from 'react';
import type * as z from 'zod';
import { currencyName, languageName, timezoneName } from '../../../../format/names.ts';
import { paymentTermsLabel } from '../../../../format/values.ts';
import { useSession } from '../../../../session/session.tsx';
import { AddressesSection } from './addresses/addresses-section.tsx';
import { FieldList } from './field-list.tsx';
import { BusinessForm, CommercialForm, CompanyForm, preloadForms } from './forms/lazy-forms.ts';
import { IdentifiersSection } from './identifiers/identifiers-section.tsx';
import classes from './overview.module.css';
import { RecordFacts } from './record-facts.tsx';
import { EditableSection } from './section/editable-section.tsx';

/** The keys of a section and their blank values, out of its schema. */
function blankOf<V extends object>(schema: z.ZodObject & z.ZodType<V>): V {
  const keys = Object.keys(schema.shape) as (keyof typeof BLANK_CLIENT)[];
  return Object.fromEntries(keys.map((key) => [key, BLANK_CLIENT[key]])) as V;
}

const COMPANY = blankOf(companySchema);
const BUSINESS = blankOf(businessSchema);
const COMMERCIAL = blankOf(commercialSchema);

/** Everything known about a client, section by section, each edited in place. */
export function Overview({ aside }: { aside: ReactNode }) {
  const { workspace } = useSession();
  useEffect(() => {
    const timer = setTimeout(preloadForms, 1_500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes['columns']}>
      <div className={classes['sections']}>
        <EditableSection section="company" title={m.record_section_company()} blank={COMPANY} form={CompanyForm}>
          <FieldList
            keys={[
              'displayName',
              'code',
              'legalName',
              'tradeName',
              'website',
              'phone',
              'email',
              'invoiceEmail',
              'tags',
            ]}
          />
        </EditableSection>
        <EditableSection section="business" title={m.record_section_business()} blank={BUSINESS} form={BusinessForm}>
          <FieldList
            keys={[
              'industry',
              'serviceType',
              'entityType',
              'naics',
              'companySize',
              'annualRevenueBand',
              'currentSystems',
              'technicalRequirements',
              'notes',
            ]}
          />
        </EditableSection>
        <IdentifiersSection />
        <AddressesSection />
        <EditableSection
          section="commercial"
          title={m.record_section_commercial()}
          blank={COMMERCIAL}
          form={CommercialForm}
        >
          <FieldList
            keys={['currency', 'paymentTermsDays', 'language', 'timezone']}
            inherited={{
              currency: currencyName(workspace.currency),
              paymentTermsDays: paymentTermsLabel(workspace.paymentTermsDays),
              language: languageName(workspace.language),
              timezone: timezoneName(workspace.timezone),
            }}
          />
        </EditableSection>
      </div>
      <div className={classes['aside']}>
        {aside}
        <RecordFacts />
      </div>
    </div>
  );
}
