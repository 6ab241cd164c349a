import { createServer, type Server, type ServerResponse } from 'node:http';
import type { CaughtMessage } from './message.ts';
import { listPage, messagePage } from './page.ts';

type Box = { messages: () => readonly CaughtMessage[]; clear: () => void };

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' });
  response.end(body);
}

/** The pages, and for tests `GET /api/messages[?to=…]` (newest first) and `DELETE /api/messages`. */
export function webServer({ messages, clear }: Box): Server {
  return createServer(({ method, url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (pathname === '/api/messages' && method === 'DELETE') {
      clear();
      answer(response, 204, 'text/plain', '');
    } else if (pathname === '/api/messages') {
      const to = searchParams.get('to');
      const found = messages().filter((message) => to === null || message.to.includes(to));
      answer(response, 200, 'application/json', JSON.stringify(found));
    } else if (pathname === '/') answer(response, 200, 'text/html', listPage(messages()));
    else {
      const message = messages().find(({ id }) => pathname === `/messages/${id}`);
      if (message === undefined) answer(response, 404, 'text/html', listPage(messages()));
      else answer(response, 200, 'text/html', messagePage(message));
    }
  });
}
