import { useEffect, useState } from 'react';
import { readObject } from './read-object.ts';

/**
 * An address of this page for a picture of the bucket, read with the permission of this moment. Null until it is there, without a path, and
 * when it cannot be read: a picture that only decorates is left out.
 */
export function useObjectUrl(path: string | null): string | null {
  const [read, setRead] = useState<{ path: string; url: string } | null>(null);
  useEffect(() => {
    if (path === null) return;
    const wanted = path;
    let url = '';
    let wantedStill = true;
    async function load(): Promise<void> {
      const blob = await readObject(wanted);
      if (!wantedStill) return;
      url = URL.createObjectURL(blob);
      setRead({ path: wanted, url });
    }
    load().catch(() => setRead(null));
    return () => {
      wantedStill = false;
      if (url !== '') URL.revokeObjectURL(url);
    };
  }, [path]);
  return read !== null && read.path === path ? read.url : null;
}
