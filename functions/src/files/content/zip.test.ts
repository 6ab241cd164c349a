import { expect, test } from 'vitest';
import { endsAsZip, openZip } from './zip.ts';

/** An archive of one empty file called "a", byte by byte (PKWARE APPNOTE 6.3). */
function archive(): Buffer {
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(1, 26);
  local.write('a', 30);
  const entry = Buffer.alloc(47);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(1, 28);
  entry.write('a', 46);
  entry.writeUInt16LE(20, 6);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

function never(): boolean {
  return false;
}

function always(): boolean {
  return true;
}

test('the parts of an archive', async () => {
  const [part, ...more] = await openZip(archive());
  expect([part?.name, more]).toEqual(['a', []]);
  expect(await part?.read(always)).toEqual(Buffer.alloc(0));
  expect(await part?.read(never)).toBeNull();
  expect(endsAsZip(archive())).toBe(true);
});

test.each([
  ['something before it', Buffer.concat([Buffer.from('x'), archive()])],
  ['something behind it', Buffer.concat([archive(), Buffer.from('x')])],
  ['its end missing', archive().subarray(0, 60)],
  ['its beginning missing', archive().subarray(31)],
  ['nothing in it', Buffer.alloc(0)],
])('an archive with %s is damaged', async (_name, bytes) => {
  await expect(openZip(bytes)).rejects.toMatchObject({ refusal: 'damaged' });
});

test('a directory that is one byte longer than it says is damaged', async () => {
  const bytes = archive();
  bytes.writeUInt32LE(48, bytes.length - 22 + 12);
  await expect(openZip(bytes)).rejects.toMatchObject({ refusal: 'damaged' });
});

test('a part that says another name than the directory is two things at once', async () => {
  const bytes = archive();
  bytes.write('b', 30);
  const [part] = await openZip(bytes);
  await expect(part?.read(always)).rejects.toMatchObject({ refusal: 'ambiguous_content' });
});

test.each([
  ['more than 400 MB of content', 46 - 22, 0x20000000],
  ['200 times more content than the file has', 46 - 22, 11_000_000],
])('an archive that announces %s is not unpacked', async (_name, at, size) => {
  const bytes = archive();
  const method = 31 + 10;
  bytes.writeUInt16LE(8, method);
  bytes.writeUInt32LE(size, 31 + at);
  await expect(openZip(bytes)).rejects.toMatchObject({ refusal: 'concealed_content' });
});

test('the four bytes of its end alone make no archive', () => {
  const bytes = Buffer.alloc(200, 0xff);
  bytes.writeUInt32LE(0x06054b50, 100);
  expect(endsAsZip(bytes)).toBe(false);
});
