import { expect, test } from 'vitest';
import { mailHtml, mailText, type MailContent } from './mail-layout.ts';

const content: MailContent = {
  heading: 'Hello <script>',
  paragraphs: ['Fish & chips', '"Quotes" and \'more\''],
  quote: 'First line\n<b>second</b>',
  action: { label: 'Open > it', url: 'https://app.example/w/a?b=1&c="2"' },
  why: 'Because <you> asked.',
  from: 'A & B',
  locale: 'en',
  sender: ['Hull & Sons', '1 Quay <Street>', 'office@hull.example'],
  accent: '#0f5f73',
};

/** What a person reads of the HTML. */
function readOf(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return html.replace(/<[^>]*>/gu, '').replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => entities[entity] ?? '');
}

test('nothing that somebody wrote becomes markup', () => {
  const html = mailHtml(content, 'Title');
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('c="2"');
});

test('the text says what the HTML says', () => {
  const [html, text] = [readOf(mailHtml(content, 'Title')), mailText(content)];
  for (const part of [
    content.heading,
    ...content.paragraphs,
    content.why,
    content.from,
    ...(content.sender ?? []),
    'Open > it',
    'b=1&c="2"',
  ]) {
    expect(html).toContain(part);
    expect(text).toContain(part);
  }
  for (const line of content.quote?.split('\n') ?? []) {
    expect(html).toContain(line);
    expect(text).toContain(`> ${line}`);
  }
});

test('the button has the colour of the company, and without one that of the product', () => {
  expect(mailHtml(content, 'Title')).toContain('background-color:#0f5f73;');
  const { accent: _accent, ...plain } = content;
  expect(mailHtml(plain, 'Title')).not.toContain('#0f5f73');
});

test('without a quote and a button there is no trace of either', () => {
  const { quote: _quote, action: _action, ...plain } = content;
  expect(mailHtml(plain, 'Title')).not.toMatch(/<a |<blockquote/);
  expect(mailText(plain)).not.toMatch(/^> |undefined/m);
});
