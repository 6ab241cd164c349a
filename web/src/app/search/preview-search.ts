import { DOCUMENT_ID } from '@clientele/domain/formats';
import { SECTIONS, type Place } from '../../portal/places/place.ts';

/** Which place of the portal the preview shows; absent is its overview. */
export type PreviewSearch = Partial<Place>;

export function readPreviewSearch(search: Record<string, unknown>): PreviewSearch {
  const section = SECTIONS.find((each) => each === search['section']);
  const { id } = search;
  return {
    ...(section === undefined || section === 'home' ? {} : { section }),
    ...(section === 'invoices' && typeof id === 'string' && DOCUMENT_ID.test(id) ? { id } : {}),
  };
}
