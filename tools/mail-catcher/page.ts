import { escapeHtml } from '../../functions/src/mail/escape-html.ts';
import type { CaughtMessage } from './message.ts';

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 900px; padding: 16px; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid #8884; padding: 8px; text-align: left; vertical-align: top; }
  iframe { background: #fff; border: 1px solid #8884; height: 640px; width: 100%; }
  pre { white-space: pre-wrap; }
`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}

/** All caught messages, newest first. */
export function listPage(messages: readonly CaughtMessage[]): string {
  const rows = messages.map(
    ({ id, at, to, subject }) =>
      `<tr><td>${escapeHtml(at.slice(11, 19))}</td><td>${escapeHtml(to.join(', '))}</td><td><a href="/messages/${id}">${escapeHtml(subject)}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th>UTC</th><th>To</th><th>Subject</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  const none = '<p>Nothing yet. What Clientele sends appears here and goes nowhere else. Reload to look again.</p>';
  return page('Caught mail', `<h1>Caught mail</h1>${messages.length === 0 ? none : table}`);
}

/** One message: its HTML, in which nothing runs, and its text. Links open in a new tab. */
export function messagePage({ to, from, subject, text, html }: CaughtMessage): string {
  const framed = html.replace('<head>', '<head><base target="_blank">');
  return page(
    subject,
    `<p><a href="/">All messages</a></p><h1>${escapeHtml(subject)}</h1><p>From ${escapeHtml(from)}, to ${escapeHtml(to.join(', '))}</p>` +
      `<iframe title="The message" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(framed)}"></iframe>` +
      `<h2>Text</h2><pre>${escapeHtml(text)}</pre>`,
  );
}
