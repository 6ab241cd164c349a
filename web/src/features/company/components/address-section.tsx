import { companySchema, type Company } from '@clientele/domain/company';
import * as m from '@clientele/messages';
import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import * as z from 'zod';
import { addressLines, writesPostalCodeFirst } from '../../../format/addresses.ts';
import { countryChoices, subdivisionChoices } from '../../../forms/choices.ts';
import type { CompanyNow } from './company-view.tsx';
import { useSaveCompany } from './company-sections.tsx';
import { DetailsSection } from './section/details-section.tsx';
import { ChoiceDetail, TextDetail } from './section/inputs.tsx';
import classes from './section/section.module.css';

type CompanyAddress = NonNullable<Company['address']>;

const BLANK: CompanyAddress = {
  line1: '',
  line2: '',
  line3: '',
  city: '',
  county: '',
  subdivision: '',
  postalCode: '',
  country: '',
};

const addressSchema = companySchema.shape.address.unwrap();
const anything = z.record(z.string(), z.string());

function isBlank(address: CompanyAddress): boolean {
  return Object.values(address).every((part) => part.trim() === '');
}

/** Where the company is. A form with nothing in it is no address. */
export function AddressSection({ company, version, author, locked }: CompanyNow) {
  const save = useSaveCompany(version);
  const live = useMemo(() => company.address ?? BLANK, [company.address]);
  return (
    <DetailsSection
      section="address"
      title={m.company_section_address()}
      live={live}
      author={author}
      schemaOf={(typed) => (isBlank(typed) ? anything : addressSchema)}
      save={(mine) => save({ address: isBlank(mine) ? null : mine }, { address: company.address })}
      locked={locked}
      shown={<ShownAddress address={company.address} />}
    >
      <AddressInputs />
    </DetailsSection>
  );
}

function ShownAddress({ address }: { address: Company['address'] }) {
  if (address === null) {
    return (
      <p>
        <span className={classes['blank']} aria-hidden>
          –
        </span>
        <VisuallyHidden>{m.record_not_set()}</VisuallyHidden>
      </p>
    );
  }
  return (
    <address style={{ fontStyle: 'normal', overflowWrap: 'anywhere' }}>
      {addressLines({ kind: 'registered', label: '', ...address }).map((line, place) => (
        <div key={place}>{line}</div>
      ))}
    </address>
  );
}

/** Country first: it decides the order and the kind of what follows. */
function AddressInputs() {
  const form = useFormContext<CompanyAddress>();
  const country = form.watch('country');
  const postalCode = <TextDetail name="postalCode" />;
  return (
    <>
      <ChoiceDetail
        name="country"
        choices={countryChoices()}
        whole
        onChosen={(chosen) => {
          if (!form.getValues('subdivision').startsWith(`${chosen}-`)) form.setValue('subdivision', '');
        }}
      />
      <TextDetail name="line1" whole />
      <TextDetail name="line2" />
      <TextDetail name="line3" />
      {writesPostalCodeFirst(country) && postalCode}
      <TextDetail name="city" />
      <SubdivisionDetail country={country} />
      {!writesPostalCodeFirst(country) && postalCode}
      <TextDetail name="county" />
    </>
  );
}

function SubdivisionDetail({ country }: { country: string }) {
  const choices = subdivisionChoices(country);
  if (choices) return <ChoiceDetail name="subdivision" choices={choices} />;
  return (
    <TextDetail
      name="subdivision"
      help={m.address_subdivision_help({ example: `${country === '' ? 'DE' : country}-XX` })}
      shape={(typed) => typed.toUpperCase()}
    />
  );
}
