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

function mailTo(to: readonly string[]) {
  return composeMail({
    to,
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

async function queue(to: string | readonly string[], delivery?: Record<string, unknown>): Promise<string> {
  const id = freshId('mail');
  await firestore()
    .doc(paths.mailDocument(id))
    .create({ ...mailTo([to].flat()), ...(delivery === undefined ? {} : { delivery }) });
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
  function claimed(leaseExpireTime: Date, attempts = 1) {
    const startTime = new Date(leaseExpireTime.getTime() - LEASE);
    return { state: 'PROCESSING', attempts, startTime, leaseExpireTime, endTime: null, error: '' };
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

  test('again and again is given up, so that nothing is stuck in a circle', async () => {
    const address = freshAddress();
    const id = await queue(address, claimed(new Date(Date.now() - 1), MOST_ATTEMPTS));
    await sendWaitingMail(sendBySmtp, new Date());
    expect(await deliveryOf(id)).toMatchObject({ state: 'ERROR', attempts: MOST_ATTEMPTS });
    expect(await caughtMail(address)).toEqual([]);
  });
});

describe('a mail to several', () => {
  test('that one of them is refused reaches the others once, says who is missing, and goes to a corrected address', async () => {
    const [fine, wrong, right] = [freshAddress(), freshAddress('refused'), freshAddress('right')];
    const id = await queue([fine, wrong]);
    await eventually(async () => expect(await stateOf(id)).toBe('ERROR'));
    expect(await deliveryOf(id)).toMatchObject({ accepted: [fine], error: expect.stringContaining('550') });
    // By hand, as the error says; the trigger sees to it, without a sweep.
    await firestore()
      .doc(paths.mailDocument(id))
      .update({ to: [fine, right], 'delivery.state': 'RETRY' });
    await eventually(async () => expect(await stateOf(id)).toBe('SUCCESS'));
    expect(await caughtMail(right)).toMatchObject([{ to: [right] }]);
    expect(await caughtMail(fine)).toHaveLength(1);
  });

  test('that one of them shall have later is tried again for that one only', async () => {
    const [fine, busy] = [freshAddress(), freshAddress('later')];
    const id = await queue([fine, busy]);
    await eventually(async () => expect(await stateOf(id)).toBe('RETRY'));
    await sendWaitingMail(sendBySmtp, new Date(Date.now() + DAY));
    expect(await deliveryOf(id)).toMatchObject({ state: 'RETRY', attempts: 2, accepted: [fine] });
    expect(await caughtMail(fine)).toHaveLength(1);
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

test('what was sent long ago is emptied and still not told twice; what waits stays', async () => {
  const ended = new Date(Date.now() - 40 * DAY);
  const common = { attempts: 1, startTime: ended, leaseExpireTime: ended, endTime: ended, error: '' };
  const old = await queue(freshAddress(), { ...common, state: 'SUCCESS' });
  const recent = await queue(freshAddress(), { ...common, state: 'SUCCESS', endTime: new Date() });
  const waiting = await queue(freshAddress('later'), { ...common, state: 'RETRY' });
  const ref = firestore().doc(paths.mailDocument(old));
  expect(await removeOldMail(new Date())).toBeGreaterThan(0);
  const emptied = (await ref.get()).data();
  expect(emptied).toMatchObject({ to: [], kind: 'test', delivery: { state: 'SUCCESS' } });
  expect(emptied).not.toHaveProperty('message');
  await expect(ref.create(mailTo([freshAddress()]))).rejects.toThrow('ALREADY_EXISTS');
  expect(await removeOldMail(new Date())).toBe(0);
  expect(await stateOf(recent)).toBe('SUCCESS');
  expect((await firestore().doc(paths.mailDocument(waiting)).get()).get('message')).toBeDefined();

  await removeOldMail(new Date(Date.now() + 401 * DAY));
  expect((await ref.get()).exists).toBe(false);
});
