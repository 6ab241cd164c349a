import type { WordedInvoice, WordedParty } from '@clientele/wording/invoice-wording';
import { LEFT, RIGHT, type Pen, type Style } from './pen.ts';

const LOGO = { width: 170, height: 48 };
const WIDTH = RIGHT - LEFT;
const SENDER = { left: LEFT, right: LEFT + WIDTH * 0.29 };
const RECEIVER = { left: LEFT + WIDTH * 0.31, right: LEFT + WIDTH * 0.58 };
const FACT_LABELS = { left: LEFT + WIDTH * 0.61, right: LEFT + WIDTH * 0.75 };
const FACT_TEXTS = { left: LEFT + WIDTH * 0.75, right: RIGHT, align: 'end' } as const;

const MARK_COLOURS = { draft: 'dimmed', paid: 'green', void: 'red' } as const;

/** The logo, what it is called and how it stands, who sends it to whom, and its facts. */
export function drawHead(pen: Pen, { title, mark, sender, receiver, facts }: WordedInvoice, logo: Buffer | null): void {
  const titles: (Style & { text: string })[] = [{ text: title, size: 18, bold: true }];
  if (mark !== null) titles.push({ text: mark.text, size: 11, bold: true, colour: MARK_COLOURS[mark.state] });
  pen.sideBySide([
    () => {
      if (logo === null) return;
      pen.picture(logo, LOGO);
      pen.gap(LOGO.height);
    },
    () => pen.row([{ left: LEFT + LOGO.width, right: RIGHT, align: 'end', lines: titles }]),
  ]);
  pen.gap(24);
  pen.sideBySide([
    () => drawParty(pen, SENDER, sender),
    () => drawParty(pen, RECEIVER, receiver),
    () => {
      for (const { label, text } of facts) {
        pen.row([
          { ...FACT_LABELS, lines: [{ text: label, size: 8.5, colour: 'dimmed' }] },
          { ...FACT_TEXTS, lines: [{ text, size: 8.5 }] },
        ]);
      }
    },
  ]);
  pen.gap(28);
}

function drawParty(pen: Pen, column: { left: number; right: number }, { label, name, lines }: WordedParty): void {
  pen.row([
    {
      ...column,
      lines: [
        { text: label, size: 8.5, colour: 'dimmed' },
        { text: name, bold: true },
        ...lines.map((text) => ({ text, size: 9 })),
      ],
    },
  ]);
}
