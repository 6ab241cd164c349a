import { complianceStandardSchema, STANDARD_INPUT_KEYS } from '@clientele/domain/compliance-standard';
import { POSITION_INPUT_KEYS, positionSchema } from '@clientele/domain/position';
import { settingsSchema } from '@clientele/domain/settings';
import type { Stamps } from '@clientele/domain/stamps';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import type * as z from 'zod';
import { buryUnreadable } from '../dead-letters/dead-letter.ts';
import { parseDocument } from '../firebase/documents.ts';
import { catalogueEntry, type Catalogue } from './catalogue-entry.ts';
import { keepWorkspaceEntry } from './record-workspace-entry.ts';

type Source<Fields extends Stamps> = Catalogue<Fields> & {
  collection: 'positions' | 'standards' | 'settings';
  schema: z.ZodType<Fields>;
};

function onCatalogueWritten<Fields extends Stamps>(
  catalogue: Source<Fields>,
): ReturnType<typeof onDocumentWritten<string>> {
  const { collection, schema } = catalogue;
  const document = `workspaces/{workspaceId}/${collection}/{id}`;
  return onDocumentWritten({ document, retry: true }, async ({ params, data }) => {
    const { workspaceId = '', id = '' } = params;
    const path = `workspaces/${workspaceId}/${collection}/${id}`;
    try {
      const [before, after] = [data?.before, data?.after].map((each) =>
        each?.exists === true ? parseDocument(schema, path, each.data()) : null,
      );
      const entry = catalogueEntry(catalogue, id, before ?? null, after ?? null);
      if (entry === null || after === null || after === undefined) return;
      await keepWorkspaceEntry(workspaceId, `${collection}-${id}-${after.version}`, entry);
    } catch (error) {
      await buryUnreadable(error);
    }
  });
}

export const recordPosition = onCatalogueWritten({
  collection: 'positions',
  schema: positionSchema,
  fields: POSITION_INPUT_KEYS,
  kind: (added) => (added ? 'position.added' : 'position.changed'),
  nameOf: ({ name }) => name,
});

export const recordStandard = onCatalogueWritten({
  collection: 'standards',
  schema: complianceStandardSchema,
  fields: STANDARD_INPUT_KEYS,
  kind: (added) => (added ? 'standard.added' : 'standard.changed'),
  nameOf: ({ code, name }) => `${code} ${name}`,
});

/** The defaults that clients inherit. The group is the id, and its name is a matter of language. */
export const recordDefaults = onCatalogueWritten({
  collection: 'settings',
  schema: settingsSchema,
  fields: ['values'],
  kind: () => 'settings.changed',
  nameOf: (_fields, id) => id,
});
