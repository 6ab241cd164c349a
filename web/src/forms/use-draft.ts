import { useState } from 'react';
import type * as z from 'zod';
import { useSession } from '../session/session.tsx';
import type { FormDraft } from '../ui/form-draft.ts';
import { hasShapeOf } from './draft-shape.ts';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';
import { differingKeys, mergeEdit } from './merge.ts';

/** What a draft is about, besides the person and the workspace. */
export type DraftOf = {
  /** what it belongs to: the id of a client, or "workspace" */
  subject: string;
  /** which form of it, and of what: "rate:new", "contact:<id>" */
  part: string;
};

type Options<V extends object> = {
  of: DraftOf;
  schema: z.ZodType;
  /** what the form holds when nothing was typed */
  values: V;
  /** for a form that fills in fields by itself: whether somebody has typed anything */
  isTyped?: (values: V) => boolean;
};

export type KeptText<V extends object> = {
  /** what the form begins with: what is stored, with what was typed before on top of it */
  begin: V;
  /** what it holds when nothing was typed */
  fresh: V;
  restored: FormDraft['restored'];
  isTyped: (values: V) => boolean;
  /** keeps what is typed until it is saved or discarded, and forgets it when nothing is */
  keep: (values: V) => void;
  drop: () => void;
  /** forgets that something was restored */
  startOver: () => void;
};

type Begun<V> = { begin: V; restored: FormDraft['restored'] };

function begun<V extends object>(fresh: V, draft: { base: V; values: V } | null): Begun<V> {
  if (draft === null) return { begin: fresh, restored: 'nothing' };
  const typed = Object.fromEntries(differingKeys(draft.base, draft.values).map((key) => [key, draft.values[key]]));
  const { conflicts } = mergeEdit(draft.base, draft.values, fresh);
  return { begin: { ...fresh, ...typed }, restored: conflicts.length === 0 ? 'typed' : 'overtaken' };
}

/** What somebody types into a form, kept in this window until it is saved or discarded: it survives closing, leaving and a reload. */
export function useDraft<V extends object>({ of, schema, values, isTyped }: Options<V>): KeptText<V> {
  const { uid, workspace } = useSession();
  const [place] = useState({ uid, workspaceId: workspace.id, subject: of.subject });
  const [part] = useState(of.part);
  const [fresh] = useState(values);
  const [{ begin, restored }, setBegun] = useState(() => begun(fresh, readDraft<V>(place, part, hasShapeOf(schema))));

  function hasTyped(now: V): boolean {
    return isTyped?.(now) ?? differingKeys(fresh, now).length > 0;
  }

  return {
    begin,
    fresh,
    restored,
    isTyped: hasTyped,
    keep(now) {
      if (hasTyped(now)) keepDraft(place, part, { base: fresh, values: now });
      else dropDraft(place, part);
    },
    drop: () => dropDraft(place, part),
    startOver() {
      dropDraft(place, part);
      setBegun({ begin: fresh, restored: 'nothing' });
    },
  };
}
