import { TagsInput, Textarea } from '@mantine/core';
import type { InvoiceMailInput } from '@clientele/domain/invoice-calls';
import { INVOICE_RECIPIENT_LIMIT } from '@clientele/domain/invoice';
import * as m from '@clientele/messages';
import { Controller, useFormContext, type FieldErrors } from 'react-hook-form';

type Props = {
  /** addresses to choose from */
  known: readonly string[];
  /** why those that stand there were chosen */
  reason: string | undefined;
  /** where answers go; blank: nowhere */
  replyTo: string;
};

/** Who gets the mail, and what it says besides the invoice. */
export function MailFields({ known, reason, replyTo }: Props) {
  const { control, register, formState } = useFormContext<InvoiceMailInput>();
  const { recipients, message } = formState.errors;
  return (
    <>
      <Controller
        control={control}
        name="recipients"
        render={({ field: { value, ref, onBlur, onChange } }) => (
          <TagsInput
            ref={ref}
            label={m.invoice_recipients()}
            description={[reason, m.invoice_recipients_hint()].filter(Boolean).join(' ')}
            value={value}
            data={known.filter((address) => !value.includes(address))}
            onChange={(addresses) => onChange(addresses.map((address) => address.trim().toLowerCase()))}
            onBlur={onBlur}
            error={recipientsProblem(recipients)}
            maxTags={INVOICE_RECIPIENT_LIMIT}
            splitChars={[',', ';', ' ']}
            acceptValueOnBlur
            withAsterisk
            inputWrapperOrder={['label', 'input', 'description', 'error']}
          />
        )}
      />
      <Textarea
        {...register('message')}
        label={m.invoice_message()}
        description={[m.invoice_message_hint(), replyTo === '' ? '' : m.invoice_reply_to({ address: replyTo })]
          .filter(Boolean)
          .join(' ')}
        error={message?.message}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={3}
        maxRows={8}
      />
    </>
  );
}

/** What is wrong with the list, or with the first of its addresses that is wrong. */
function recipientsProblem(errors: FieldErrors<InvoiceMailInput>['recipients']): string | undefined {
  if (errors === undefined) return undefined;
  const addresses = Array.isArray(errors) ? errors : [];
  return errors.message ?? errors.root?.message ?? addresses.find((each) => each !== undefined)?.message;
}
