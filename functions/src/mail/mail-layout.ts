import { escapeHtml } from './escape-html.ts';

export type MailContent = {
  heading: string;
  /** plain text; line feeds are kept */
  paragraphs: readonly string[];
  /** somebody's own words, set apart */
  quote?: string;
  action?: { label: string; url: string };
  /** why one gets this mail */
  why: string;
  /** who it comes from: "Lindgren Inspection, by Clientele" */
  from: string;
  locale: string;
  /** the company behind the workspace, line by line: its name, its address, how it is reached */
  sender?: readonly string[];
  /** the colour of the button, on which white text is readable: "#0f5f73" */
  accent?: string;
};

/** Many mail clients know no style sheets: what an element looks like stands on it. */
const STYLES = {
  body: 'margin:0;padding:0;background-color:#f4f4f6;',
  page: 'max-width:560px;margin:0 auto;padding:32px 16px;font-family:Inter,Segoe UI,Helvetica,Arial,sans-serif;',
  card: 'background-color:#ffffff;border:1px solid #e2e2e8;border-radius:12px;padding:32px;color:#1d1d24;',
  from: 'margin:0 0 16px;font-size:13px;line-height:20px;color:#5c5c6b;',
  heading: 'margin:0 0 16px;font-size:20px;line-height:28px;font-weight:600;color:#1d1d24;',
  paragraph: 'margin:0 0 16px;font-size:15px;line-height:24px;color:#1d1d24;white-space:pre-line;',
  quote:
    'margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #d0d0da;font-size:15px;line-height:24px;color:#1d1d24;white-space:pre-wrap;',
  button:
    'display:inline-block;margin:8px 0 16px;padding:12px 20px;border-radius:8px;background-color:#4338ca;color:#ffffff;font-size:15px;font-weight:600;text-decoration:none;',
  address: 'margin:0;font-size:13px;line-height:20px;color:#5c5c6b;word-break:break-all;',
  sender: 'margin:16px 0 0;font-size:12px;line-height:18px;color:#5c5c6b;',
  why: 'margin:16px 0 0;font-size:12px;line-height:18px;color:#5c5c6b;',
} as const;

/** For mail clients that follow the device into the dark and know style sheets; those that turn colours round by themselves need none. */
const DARK = `@media (prefers-color-scheme: dark) {
  .body { background-color: #141519 !important; }
  .card { background-color: #1f2026 !important; border-color: #3a3b44 !important; }
  .heading, .paragraph, .quote { color: #ececf1 !important; }
  .quote { border-color: #55565f !important; }
  .from, .address, .sender, .why { color: #b3b3c0 !important; }
}`;

/** What an element looks like, in light and in dark. */
function looks(style: keyof typeof STYLES, more = ''): string {
  return `class="${style}" style="${STYLES[style]}${more}"`;
}

function element(tag: 'p' | 'h1' | 'blockquote', style: keyof typeof STYLES, text: string): string {
  return `<${tag} ${looks(style)}>${escapeHtml(text)}</${tag}>`;
}

/** The address is also written out: some people copy it, and some mail clients show no buttons. */
function actionHtml({ label, url }: NonNullable<MailContent['action']>, accent: string | undefined): string {
  const color = accent === undefined ? '' : `background-color:${accent};`;
  const address = escapeHtml(url);
  return [
    `<a href="${address}" ${looks('button', color)}>${escapeHtml(label)}</a>`,
    `<p ${looks('address')}>${address}</p>`,
  ].join('\n');
}

export function mailHtml(
  { heading, paragraphs, quote, action, why, from, locale, sender = [], accent }: MailContent,
  title: string,
): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${DARK}</style>`,
    '</head>',
    `<body ${looks('body')}>`,
    `<div ${looks('page')}>`,
    element('p', 'from', from),
    `<div ${looks('card')}>`,
    element('h1', 'heading', heading),
    ...paragraphs.map((text) => element('p', 'paragraph', text)),
    ...(quote === undefined ? [] : [element('blockquote', 'quote', quote)]),
    ...(action === undefined ? [] : [actionHtml(action, accent)]),
    '</div>',
    ...(sender.length === 0 ? [] : [`<p ${looks('sender')}>${sender.map(escapeHtml).join('<br>')}</p>`]),
    element('p', 'why', why),
    '</div>',
    '</body>',
    '</html>',
  ].join('\n');
}

export function mailText({ heading, paragraphs, quote, action, why, from, sender = [] }: MailContent): string {
  const quoted = quote?.split('\n').map((text) => `> ${text}`);
  return [
    heading,
    ...paragraphs,
    ...(quoted === undefined ? [] : [quoted.join('\n')]),
    ...(action === undefined ? [] : [`${action.label}:\n${action.url}`]),
    `-- \n${[from, ...sender, why].join('\n')}`,
  ].join('\n\n');
}
