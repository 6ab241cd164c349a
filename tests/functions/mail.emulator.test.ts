import { paths } from '@clientele/domain/paths';
import { describe, expect, test } from 'vitest';
import { firestore } from '../../functions/src/firebase/app.ts';
import { composeMail } from '../../functions/src/mail/compose-mail.ts';
import { deliverMail, LEASE } from '../../functions/src/mail/deliver-mail.ts';
import { MOST_ATTEMPTS } from '../../functions/src/mail/judge-failure.ts';
import { sendBySmtp } from '../../functions/src/mail/smtp.ts';
import { removeOldMail, sendWaitingMail } from '../../functions/src/mail/sweep-mail.ts';
import { eventually } from '../support/eventually.ts';
import { caughtMail } from '../support/mail-catcher.ts';
import { freshId } from './world.ts';

process.env['SMTP_CONNECTION_URI'] = `smtp://127.0.0.1:${process.env['CLIENTELE_SMTP_PORT']}`;
process.env['MAIL_FROM'] = 'Clientele <no-reply@clientele.example>';

const DAY = 24 * 60 * 60 * 1000;

function mailTo(address: string) {
  return composeMail({
    to: [address],
    workspace: { name: 'Lindgren & Söhne', language: 'en' },
    subject: 'Grüße <b>',
    heading: 'A heading',
    paragraphs: ['One & two', 'Three'],
    action: { label: 'Open it', url: 'http://127.0.0.1/w/a?b=1&c=2' },
    why: 'You get this because of a test.',
    kind: 'test',
    workspaceId: 'w',
    clientId: 'c',
  });
}

function freshAddress(box = 'somebody'): string {
  return `${box}@${freshId('m')}.example`;
}

async function queue(address: string, delivery?: Record<string, unknown>): Promise<string> {
  const id = freshId('mail');
  await firestore()
    .doc(paths.mailDocument(id))
    .create({ ...mailTo(address), ...(delivery === undefined ? {} : { delivery }) });
  return id;
}

async function deliveryOf(id: string): Promise<Record<string, unknown>> {
  const delivery: unknown = (await firestore().doc(paths.mailDocument(id)).get()).get('delivery');
  return typeof delivery === 'object' && delivery !== null ? { ...delivery } : {};
}

async function stateOf(id: string): Promise<unknown> {
  return (await deliveryOf(id))['state'];
}

describe('a mail that is put into the outbox', () => {
  test('arrives, as text and as HTML', async () => {
    const address = freshAddress();
    const id = await queue(address);
    await eventually(async () => expect(await stateOf(id)).toBe('SUCCESS'));
    const [message, ...more] = await caughtMail(address);
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      to: [address],
      from: 'no-reply@clientele.example',
      subject: 'Grüße <b>',
      messageId: `<${id}@clientele>`,
    });
    expect(message?.text).toContain('One & two');
    expect(message?.text).toContain('http://127.0.0.1/w/a?b=1&c=2');
    expect(message?.html).toContain('One &amp; two');
    expect(message?.html).toContain('href="http://127.0.0.1/w/a?b=1&amp;c=2"');
  });

  test('is sent once, however often and however close together its event is delivered', async () => {
    const address = freshAddress();
    const id = await queue(address);
    await Promise.all(Array.from({ length: 3 }, () => deliverMail(id, sendBySmtp, new Date())));
    await eventually(async () => expect(await stateOf(id)).toBe('SUCCESS'));
    await deliverMail(id, sendBySmtp, new Date(Date.now() + DAY));
    expect(await caughtMail(address)).toHaveLength(1);
  });
});

describe('a run that was killed between claim and sending', () => {
  function claimed(leaseExpireTime: Date) {
    const startTime = new Date(leaseExpireTime.getTime() - LEASE);
    return { state: 'PROCESSING', attempts: 1, startTime, leaseExpireTime, endTime: null, error: '' };
  }

  test('leaves a mail that nobody touches before its lease is over, and that is sent once after it', async () => {
    const address = freshAddress();
    const lease = new Date(Date.now() + LEASE);
    const id = await queue(address, claimed(lease));
    await sendWaitingMail(sendBySmtp, new Date());
    expect(await stateOf(id)).toBe('PROCESSING');
    expect(await caughtMail(address)).toEqual([]);

    const later = new Date(lease.getTime() + 1);
    await Promise.all([sendWaitingMail(sendBySmtp, later), sendWaitingMail(sendBySmtp, later)]);
    expect(await deliveryOf(id)).toMatchObject({ state: 'SUCCESS', attempts: 2 });
    expect(await caughtMail(address)).toHaveLength(1);
  });
});

describe('a mail that the server does not take', () => {
  test('is an error at once when it is refused for good', async () => {
    const id = await queue(freshAddress('refused'));
    await eventually(async () => expect(await stateOf(id)).toBe('ERROR'));
    expect(await deliveryOf(id)).toMatchObject({ attempts: 1, error: expect.stringContaining('550') });
  });

  test('is tried again with growing pauses, and given up in the end', async () => {
    const id = await queue(freshAddress('later'));
    await eventually(async () => expect(await stateOf(id)).toBe('RETRY'));
    await sendWaitingMail(sendBySmtp, new Date());
    expect(await deliveryOf(id)).toMatchObject({ state: 'RETRY', attempts: 1 });
    for (let attempt = 2; attempt <= MOST_ATTEMPTS; attempt += 1)
      await sendWaitingMail(sendBySmtp, new Date(Date.now() + attempt * DAY));
    expect(await deliveryOf(id)).toMatchObject({ state: 'ERROR', attempts: MOST_ATTEMPTS });
    await sendWaitingMail(sendBySmtp, new Date(Date.now() + 100 * DAY));
    expect(await deliveryOf(id)).toMatchObject({ attempts: MOST_ATTEMPTS });
  });
});

test('what was sent long ago is removed, what still waits is not', async () => {
  const ended = new Date(Date.now() - 40 * DAY);
  const common = { attempts: 1, startTime: ended, leaseExpireTime: ended, endTime: ended, error: '' };
  const old = await queue(freshAddress(), { ...common, state: 'SUCCESS' });
  const recent = await queue(freshAddress(), { ...common, state: 'SUCCESS', endTime: new Date() });
  const waiting = await queue(freshAddress('later'), { ...common, state: 'RETRY' });
  await removeOldMail(new Date());
  expect(await stateOf(old)).toBeUndefined();
  expect(await stateOf(recent)).toBe('SUCCESS');
  expect(await stateOf(waiting)).not.toBeUndefined();
});
