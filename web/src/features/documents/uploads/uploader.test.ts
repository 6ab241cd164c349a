import { expect, test, vi } from 'vitest';
import { BLANK_FILE } from '@clientele/domain/client-file';
import { summarise } from './summary.ts';
import type { Upload, UploadStatus } from './upload.ts';
import { Uploader, type UploadEffects, type Verdict } from './uploader.ts';

function upload(id: string, status: UploadStatus = { step: 'waiting' }): Upload {
  return {
    id,
    place: { uid: 'u1', workspaceId: 'w1', clientId: 'c1', clientName: 'Acme' },
    content: new Blob(['0123456789']),
    input: { ...BLANK_FILE, name: `${id}.pdf` },
    size: 10,
    contentType: 'application/pdf',
    seriesId: id,
    shownIn: 'tray',
    status,
  };
}

class Denied extends Error {}
class Broken extends Error {}

/** A tray and a server of which the test decides when each step ends. */
function setUp(ids: readonly string[], { online = true, announcing = Promise.resolve() } = {}) {
  let list: readonly Upload[] = ids.map((id) => upload(id));
  const calls: string[] = [];
  const sendings = new Map<string, PromiseWithResolvers<void> & { sent: (bytes: number) => void }>();
  const verdicts = new Map<string, PromiseWithResolvers<Verdict>>();
  const effects: UploadEffects = {
    announce({ id }) {
      calls.push(`announce ${id}`);
      return announcing;
    },
    send({ id }, sent) {
      calls.push(`send ${id}`);
      const sending = { ...Promise.withResolvers<void>(), sent };
      sendings.set(id, sending);
      return {
        finished: sending.promise,
        pause: () => void calls.push(`pause ${id}`),
        resume: () => void calls.push(`resume ${id}`),
        cancel() {
          calls.push(`cancel ${id}`);
          sending.reject(new Broken());
        },
      };
    },
    verdict({ id }, signal) {
      const verdict = Promise.withResolvers<Verdict>();
      verdicts.set(id, verdict);
      signal.addEventListener('abort', () => verdict.reject(signal.reason));
      return verdict.promise;
    },
    withdraw({ id }) {
      calls.push(`withdraw ${id}`);
      return Promise.resolve();
    },
    failureOf: (error) => (error instanceof Denied ? 'permission_denied' : 'unknown'),
  };
  const uploader = new Uploader(
    effects,
    {
      uploads: () => list,
      setStatus: (id, status) => void (list = list.map((each) => (each.id === id ? { ...each, status } : each))),
      unlist: (goes) => void (list = list.filter((each) => !goes(each))),
    },
    online,
  );
  uploader.advance();
  return {
    uploader,
    calls,
    statusOf: (id: string) => list.find((each) => each.id === id)?.status,
    list: () => list,
    sent: (id: string, bytes: number) => sendings.get(id)?.sent(bytes),
    arrive: (id: string) => sendings.get(id)?.resolve(),
    breakOff: (id: string, error: Error) => sendings.get(id)?.reject(error),
    judge: (id: string, verdict: Verdict) => verdicts.get(id)?.resolve(verdict),
    isJudged: (id: string) => verdicts.has(id),
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

test('a file is announced, sent, looked at, and then done', async () => {
  const tray = setUp(['a']);
  await settle();
  tray.sent('a', 4);
  expect(tray.statusOf('a')).toEqual({ step: 'sending', sent: 4 });
  tray.arrive('a');
  await settle();
  expect(tray.statusOf('a')).toEqual({ step: 'checking' });
  tray.judge('a', { step: 'done' });
  await settle();
  expect(tray.statusOf('a')).toEqual({ step: 'done' });
  expect(tray.calls).toEqual(['announce a', 'send a']);
});

test('what was found good is taken back on the server only where nothing of it is to stay', async () => {
  const tray = setUp(['a', 'b', 'c']);
  await settle();
  for (const id of ['a', 'b']) {
    tray.arrive(id);
    await settle();
    tray.judge(id, { step: 'done' });
  }
  await settle();
  tray.uploader.remove('a');
  tray.uploader.takeBack('b');
  tray.uploader.takeBack('c');
  await settle();
  expect(tray.list()).toEqual([]);
  expect(tray.calls.filter((call) => call.startsWith('withdraw'))).toEqual(['withdraw b', 'withdraw c']);
});

test('three are sent at once, from the top, and the next when one ends', async () => {
  const tray = setUp(['a', 'b', 'c', 'd', 'e']);
  await settle();
  expect(tray.calls.filter((call) => call.startsWith('send'))).toEqual(['send a', 'send b', 'send c']);
  expect(tray.statusOf('d')).toEqual({ step: 'waiting' });
  tray.arrive('b');
  await settle();
  tray.judge('b', { step: 'refused', refusal: 'active_content' });
  await settle();
  expect(tray.statusOf('b')).toEqual({ step: 'refused', refusal: 'active_content' });
  expect(tray.calls).toContain('send d');
  expect(tray.calls).not.toContain('send e');
});

test('what is cancelled while it is sent is taken back from the server', async () => {
  const tray = setUp(['a']);
  await settle();
  tray.uploader.remove('a');
  await settle();
  expect(tray.list()).toEqual([]);
  expect(tray.calls).toEqual(['announce a', 'send a', 'cancel a', 'withdraw a']);
});

test('what is cancelled while it is being announced is never sent, and taken back once it was announced', async () => {
  const announcing = Promise.withResolvers<void>();
  const tray = setUp(['a'], { announcing: announcing.promise });
  tray.uploader.remove('a');
  await settle();
  expect(tray.calls).toEqual(['announce a']);
  announcing.resolve();
  await settle();
  expect(tray.calls).toEqual(['announce a', 'withdraw a']);
});

test('what is cancelled while it waits was never there', async () => {
  const tray = setUp(['a'], { online: false });
  tray.uploader.cancelAll();
  await settle();
  expect(tray.list()).toEqual([]);
  expect(tray.calls).toEqual([]);
});

test('what failed can be tried again without being announced twice, or be given up', async () => {
  const tray = setUp(['b', 'a']);
  await settle();
  tray.breakOff('a', new Broken());
  tray.breakOff('b', new Broken());
  await settle();
  expect(tray.statusOf('a')).toEqual({ step: 'failed', failure: 'unknown' });
  tray.uploader.retry('a');
  await settle();
  expect(tray.calls.filter((call) => call.endsWith(' a'))).toEqual(['announce a', 'send a', 'send a']);
  tray.uploader.remove('b');
  await settle();
  expect(tray.calls.at(-1)).toBe('withdraw b');
});

test('when only the answer got lost, the server’s verdict counts', async () => {
  const tray = setUp(['a']);
  await settle();
  tray.breakOff('a', new Denied());
  await settle();
  tray.judge('a', { step: 'done' });
  await settle();
  expect(tray.statusOf('a')).toEqual({ step: 'done' });
});

test('content that was really refused fails after a moment', async () => {
  vi.useFakeTimers();
  try {
    const tray = setUp(['a']);
    await settle();
    tray.breakOff('a', new Denied());
    await settle();
    expect(tray.isJudged('a')).toBe(true);
    vi.advanceTimersByTime(5_000);
    await settle();
    expect(tray.statusOf('a')).toEqual({ step: 'failed', failure: 'permission_denied' });
  } finally {
    vi.useRealTimers();
  }
});

test('without the network nothing begins, what runs pauses, and goes on when it is back', async () => {
  const tray = setUp(['a', 'b']);
  await settle();
  tray.uploader.setOnline(false);
  expect(tray.calls.slice(-2)).toEqual(['pause a', 'pause b']);
  tray.uploader.setOnline(true);
  expect(tray.calls.slice(-2)).toEqual(['resume a', 'resume b']);
});

test('the figures of the tray leave out what failed', () => {
  const list = [
    upload('a', { step: 'sending', sent: 5 }),
    upload('b', { step: 'done' }),
    upload('c', { step: 'failed', failure: 'offline' }),
    upload('d', { step: 'rejected', problems: [] }),
    upload('e'),
  ];
  expect(summarise(list)).toEqual({ underWay: 2, done: 1, notUploaded: 2, share: 0.5 });
  expect(summarise([])).toEqual({ underWay: 0, done: 0, notUploaded: 0, share: 1 });
});
