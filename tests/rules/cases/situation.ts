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

/** A write of one document, with what else belongs into the same batch. */
export type ClientWrite = { token: Token; before: Data | null; after: Data; also: readonly Write[]; given: Documents };

export type Variation = (write: ClientWrite, scene: Scene) => ClientWrite;

/** Where the document of a family lies, and what lies around it. */
export type Home = { path: (scene: Scene) => string; around?: (scene: Scene) => Documents };

const CLIENT: Home = { path: (scene) => paths.client(scene.workspace, scene.client) };

/** The write as it is. */
export function same(write: ClientWrite): ClientWrite {
  return write;
}

/** One write, or one that differs from it in one thing. */
export function variant(
  name: string,
  allowed: boolean,
  base: (scene: Scene) => ClientWrite,
  variation: Variation,
  { path: pathOf, around }: Home = CLIENT,
): Situation {
  return {
    name,
    allowed,
    attempt(scene) {
      const { token, before, after, also, given: lying } = variation(base(scene), scene);
      const path = pathOf(scene);
      const given = { ...around?.(scene), ...lying, ...(before !== null && { [path]: before }) };
      return { token, given, request: { commit: [{ set: path, data: after }, ...also] } };
    },
  };
}

/**
 * An allowed write and its neighbours, each of which differs from it in one thing. The write itself is a case too:
 * so a refusal can only come from the one thing that was changed.
 */
export function family(
  name: string,
  base: (scene: Scene) => ClientWrite,
  neighbours: { allowed?: Record<string, Variation>; refused: Record<string, Variation> },
  home: Home = CLIENT,
): Situation[] {
  function vary(allowed: boolean) {
    return ([label, variation]: readonly [string, Variation]) =>
      variant(`${name}: ${label}`, allowed, base, variation, home);
  }
  return [
    vary(true)(['as it should be', same]),
    ...Object.entries(neighbours.allowed ?? {}).map(vary(true)),
    ...Object.entries(neighbours.refused).map(vary(false)),
  ];
}

/** Changes the written document. */
export function writing(change: Data): Variation {
  return (write) => ({ ...write, after: { ...write.after, ...change } });
}

/** What the write says about itself, with the version that it makes. */
export function saying(change: Data): Variation {
  return (write) => ({ ...write, after: { ...write.after, change: { ...change, version: write.after['version'] } } });
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
