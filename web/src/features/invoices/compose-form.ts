import type { FreeLine, Invoice } from '@clientele/domain/invoice';
import type { FieldProblem } from '@clientele/domain/problems';
import * as z from 'zod';
import { amountText } from '../../format/money.ts';
import { hundredthsText } from '../../format/hundredths.ts';
import { plainDecimal } from '../../format/decimals.ts';
import { problemSentence } from '../../format/problem.ts';
import { readAmount, type Read } from '../../format/read-amount.ts';
import { readQuantity } from '../../format/read-hundredths.ts';

/** A line as it is typed. */
export type LineText = { text: string; quantity: string; amount: string };

export type ComposeForm = {
  periodFrom: string;
  periodTo: string;
  /** which work was put on or left off by hand, by id */
  choices: Record<string, boolean>;
  lines: LineText[];
  poNumber: string;
  note: string;
};

export const BLANK_LINE: LineText = { text: '', quantity: '', amount: '' };

export function composeFormOf(
  invoice: Pick<Invoice, 'periodFrom' | 'periodTo' | 'freeLines' | 'poNumber' | 'note' | 'currency'>,
): ComposeForm {
  const { periodFrom, periodTo, freeLines, poNumber, note, currency } = invoice;
  const lines = freeLines.map(({ text, quantity, unitMinor }) => ({
    text,
    quantity: quantity === 100 ? '' : hundredthsText(quantity),
    amount: amountText(unitMinor, currency),
  }));
  return { periodFrom, periodTo, choices: {}, lines, poNumber, note };
}

/** An amount that may also be taken off: "-50". */
function readSignedAmount(typed: string, currency: string): Read<number> {
  const plain = plainDecimal(typed);
  if (plain === null || !plain.startsWith('-')) return readAmount(typed, currency);
  const [, unsigned = ''] = /^[^0-9]*(.*)$/su.exec(typed.trim()) ?? [];
  const read = readAmount(unsigned, currency);
  return 'value' in read ? { value: -read.value } : read;
}

/** A line that nobody has typed anything into does not count. */
export function isBlankLine({ text, quantity, amount }: LineText): boolean {
  return [text, quantity, amount].every((typed) => typed.trim() === '');
}

/** What was typed, or what is wrong with it by field. Without a quantity there is one. */
export function readLine(
  line: LineText,
  currency: string,
): FreeLine | Map<keyof LineText, Pick<FieldProblem, 'code' | 'limit'>> {
  const problems = new Map<keyof LineText, Pick<FieldProblem, 'code' | 'limit'>>();
  const quantity = line.quantity.trim() === '' ? { value: 100 } : readQuantity(line.quantity);
  const amount = readSignedAmount(line.amount, currency);
  if (line.text.trim() === '') problems.set('text', { code: 'required' });
  if ('problem' in quantity) problems.set('quantity', quantity.problem);
  if ('problem' in amount) problems.set('amount', amount.problem);
  if ('problem' in quantity || 'problem' in amount || problems.size > 0) return problems;
  return { text: line.text, quantity: quantity.value, unitMinor: amount.value };
}

/** The lines that can be read already, for the total that is shown while somebody types. */
export function readableLines(lines: readonly LineText[], currency: string): FreeLine[] {
  return lines.flatMap((line) => {
    const read = isBlankLine(line) ? new Map() : readLine(line, currency);
    return read instanceof Map ? [] : [read];
  });
}

export function composeFormSchema(currency: string) {
  const lineSchema = z.object({ text: z.string(), quantity: z.string(), amount: z.string() });
  return z
    .object({
      periodFrom: z.string(),
      periodTo: z.string(),
      choices: z.record(z.string(), z.boolean()),
      lines: z.array(lineSchema),
      poNumber: z.string(),
      note: z.string(),
    })
    .superRefine((form, context) => {
      function refuse(path: (string | number)[], problem: Pick<FieldProblem, 'code' | 'limit'>): void {
        context.addIssue({ code: 'custom', path, message: problemSentence(problem) });
      }
      if (form.periodFrom === '') refuse(['periodFrom'], { code: 'required' });
      if (form.periodTo === '') refuse(['periodTo'], { code: 'required' });
      else if (form.periodTo < form.periodFrom) refuse(['periodTo'], { code: 'ends_before_start' });
      form.lines.forEach((line, index) => {
        const read = isBlankLine(line) ? new Map<keyof LineText, never>() : readLine(line, currency);
        if (read instanceof Map) for (const [field, problem] of read) refuse(['lines', index, field], problem);
      });
    });
}
