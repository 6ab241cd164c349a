/** Which place of the portal the preview shows; absent is its overview. The page knows which places there are: this loads with every page. */
export type PreviewSearch = { section?: string; id?: string };

export function readPreviewSearch({ section, id }: Record<string, unknown>): PreviewSearch {
  return {
    ...(typeof section === 'string' && { section }),
    ...(typeof id === 'string' && { id }),
  };
}
