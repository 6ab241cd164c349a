import { expect, test } from '../support/test.ts';

test('a part of the app that is no longer there is missing, not the page under its name @desktop', async ({
  request,
}) => {
  const missing = await request.get('/assets/index-0000000.js');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).not.toContain('<div id="root">');
  const page = await request.get('/w/acme/clients');
  expect([page.status(), page.headers()['cache-control']]).toEqual([200, 'no-cache']);
  const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? [];
  const found = await request.get(script);
  expect([found.status(), found.headers()['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
});
