import { lazy, Suspense } from 'react';
import { lazyPart } from '../../../ui/lazy-part.ts';
import { useTrayUploads } from '../uploads/upload-list.ts';

const UploadTray = lazy(lazyPart(async () => ({ default: (await import('./tray/upload-tray.tsx')).UploadTray })));

/** Where the uploads stand: on every page, and nothing at all while there are none. */
export function Uploads() {
  return <Suspense>{useTrayUploads().length > 0 && <UploadTray />}</Suspense>;
}
