import { Button, ColorInput } from '@mantine/core';
import { companyInputSchema } from '@clientele/domain/company';
import { contrastWithWhite, darkened, isColor, LEAST_CONTRAST } from '@clientele/domain/contrast';
import * as m from '@clientele/messages';
import { useMemo } from 'react';
import { useController } from 'react-hook-form';
import { DETAILS_FIELDS } from '../../../format/company-fields.ts';
import { personLocale } from '../../../format/locale.ts';
import classes from './company.module.css';
import { useSaveCompany } from './company-sections.tsx';
import type { CompanyNow } from './company-view.tsx';
import { DetailsSection } from './section/details-section.tsx';

const ACCENT = companyInputSchema.pick({ accentColor: true });

/** The colour of buttons and headings in mails and in the portal. */
export function AccentSection({ company, version, author, locked }: CompanyNow) {
  const save = useSaveCompany(version);
  const live = useMemo(() => ({ accentColor: company.accentColor }), [company.accentColor]);
  return (
    <DetailsSection
      section="accent"
      title={DETAILS_FIELDS.accentColor.label()}
      live={live}
      author={author}
      schemaOf={() => ACCENT}
      save={save}
      locked={locked}
      shown={
        company.accentColor === '' ? (
          <p className={classes['help']}>{m.company_accent_none()}</p>
        ) : (
          <Sample color={company.accentColor} />
        )
      }
    >
      <AccentInput />
    </DetailsSection>
  );
}

function ratio(color: string): string {
  return new Intl.NumberFormat(personLocale(), { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(
    // Rounded down: 4.49 must not read as enough.
    Math.floor(contrastWithWhite(color) * 10) / 10,
  );
}

function Sample({ color }: { color: string }) {
  return (
    <div className={classes['accent']}>
      <span className={classes['sample']} style={{ background: color }}>
        {m.company_accent_sample()}
      </span>
      <span className={classes['ratio']}>{m.company_accent_ratio({ color, ratio: ratio(color) })}</span>
    </div>
  );
}

function AccentInput() {
  const { field, fieldState } = useController<{ accentColor: string }, 'accentColor'>({ name: 'accentColor' });
  const color = field.value.toLowerCase();
  const tooLight = isColor(color) && contrastWithWhite(color) < LEAST_CONTRAST;
  return (
    <div style={{ gridColumn: '1 / -1', display: 'grid', gap: 12 }}>
      <ColorInput
        {...field}
        label={DETAILS_FIELDS.accentColor.label()}
        description={m.company_accent_help()}
        format="hex"
        placeholder="#1d4ed8"
        withEyeDropper={false}
        error={fieldState.error?.message}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {isColor(color) && <Sample color={color} />}
      {tooLight && (
        <div className={classes['accent']}>
          <span className={classes['ratio']} role="status">
            {m.company_accent_too_light({ ratio: ratio(color), least: '4.5' })}
          </span>
          <Button variant="default" size="xs" onClick={() => field.onChange(darkened(color))}>
            {m.company_accent_darken({ color: darkened(color) })}
          </Button>
        </div>
      )}
    </div>
  );
}
