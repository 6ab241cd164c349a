import { paths } from '@clientele/domain/paths';
import type { Answer, FirestoreRequest, Project, Token, Write } from '../emulator/firestore.ts';
import { apart } from '../emulator/apart.ts';
import { ask, seed } from '../emulator/firestore.ts';
import type { Data } from '../emulator/values.ts';
import { peopleOf, sceneOf, type Documents, type Scene } from './scene.ts';

/** One request by one person, and what must lie in the database before it. */
export type Attempt = { token: Token; given: Documents; request: FirestoreRequest };

export type Situation = { name: string; allowed: boolean; attempt: (scene: Scene) => Attempt };

export type Outcome = { name: string; allowed: boolean; answer: Answer };

/** A write of one client document, with what else belongs into the same batch. */
export type ClientWrite = { token: Token; before: Data | null; after: Data; also: readonly Write[]; given: Documents };

export type Variation = (write: ClientWrite, scene: Scene) => ClientWrite;

function attemptOf(write: ClientWrite, scene: Scene): Attempt {
  const path = paths.client(scene.workspace, scene.client);
  const given = write.before === null ? write.given : { ...write.given, [path]: write.before };
  return { token: write.token, given, request: { commit: [{ set: path, data: write.after }, ...write.also] } };
}

/**
 * An allowed write and its neighbours, each of which differs from it in one thing. The write itself is a case too:
 * so a refusal can only come from the one thing that was changed.
 */
export function family(
  name: string,
  base: (scene: Scene) => ClientWrite,
  neighbours: { allowed?: Record<string, Variation>; refused: Record<string, Variation> },
): Situation[] {
  function vary(label: string, allowed: boolean, variation: Variation): Situation {
    return { name: `${name}: ${label}`, allowed, attempt: (scene) => attemptOf(variation(base(scene), scene), scene) };
  }
  return [
    vary('as it should be', true, (write) => write),
    ...Object.entries(neighbours.allowed ?? {}).map(([label, variation]) => vary(label, true, variation)),
    ...Object.entries(neighbours.refused).map(([label, variation]) => vary(label, false, variation)),
  ];
}

/** Changes the written document. */
export function writing(change: Data): Variation {
  return (write) => ({ ...write, after: { ...write.after, ...change } });
}

/** Changes the document before and after alike. */
export function onClientWith(change: Data): Variation {
  return (write) => ({
    ...write,
    before: write.before === null ? null : { ...write.before, ...change },
    after: { ...write.after, ...change },
  });
}

export function leavingOut(key: string): Variation {
  return (write) => {
    const { [key]: _left, ...after } = write.after;
    return { ...write, after };
  };
}

/** Judges situations in one workspace, sixteen at a time; stops early where `goOn` says so. */
export async function judge(
  project: Project,
  workspace: string,
  situations: readonly Situation[],
  goOn: (outcomes: readonly Outcome[]) => boolean = () => true,
): Promise<Outcome[]> {
  await seed(project, peopleOf(workspace));
  const outcomes: Outcome[] = [];
  const attempts = situations.map((situation, index) => ({
    situation,
    ...situation.attempt(sceneOf(workspace, index)),
  }));
  for (const cases of apart(attempts)) {
    if (!goOn(outcomes)) break;
    await seed(project, Object.assign({}, ...cases.map((each) => each.given)));
    const judged = cases.map(async ({ situation, token, request }) => {
      const answer = await ask(project, token, request);
      return { name: situation.name, allowed: situation.allowed, answer };
    });
    outcomes.push(...(await Promise.all(judged)));
  }
  return outcomes;
}
