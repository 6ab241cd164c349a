import { identifierTwinSchema, type IdentifierTwin } from '@clientele/domain/client-calls';
import * as z from 'zod';

const refusalSchema = z.object({ details: z.object({ twins: z.array(identifierTwinSchema) }) });

/** The clients that an `identifier_taken` names; none for any other error. */
export function twinsOf(error: unknown): readonly IdentifierTwin[] {
  const parsed = refusalSchema.safeParse(error);
  return parsed.success ? parsed.data.details.twins : [];
}
