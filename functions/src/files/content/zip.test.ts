import { expect, test } from 'vitest';
import { endsAsZip, zipNames } from './zip.ts';

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
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

test('the names in an archive', () => {
  expect(zipNames(archive())).toEqual(['a']);
  expect(endsAsZip(archive())).toBe(true);
});

test.each([
  ['something before it', Buffer.concat([Buffer.from('x'), archive()])],
  ['something behind it', Buffer.concat([archive(), Buffer.from('x')])],
  ['its end missing', archive().subarray(0, 60)],
  ['its beginning missing', archive().subarray(31)],
  ['nothing in it', Buffer.alloc(0)],
])('an archive with %s has none', (_name, bytes) => {
  expect(zipNames(bytes)).toBeNull();
});

test('a directory that is one byte longer than it says has none', () => {
  const bytes = archive();
  bytes.writeUInt32LE(48, bytes.length - 22 + 12);
  expect(zipNames(bytes)).toBeNull();
});

test('the four bytes of its end alone make no archive', () => {
  const bytes = Buffer.alloc(200, 0xff);
  bytes.writeUInt32LE(0x06054b50, 100);
  expect(endsAsZip(bytes)).toBe(false);
});
