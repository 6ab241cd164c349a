import { paths } from '@clientele/domain/paths';
import type { Write } from '../emulator/firestore.ts';
import type { Data } from '../emulator/values.ts';
import type { Scene } from './scene.ts';

export function reserving(scene: Scene, code: string, clientId: unknown = scene.client): Write {
  return { set: paths.code(scene.workspace, code), data: { clientId } };
}

export function freeing(scene: Scene, code: string): Write {
  return { delete: paths.code(scene.workspace, code) };
}

/** A code that no other case uses, because it is two letters longer. */
export function second(scene: Scene): string {
  return `${scene.code}ZZ`;
}

export function held(scene: Scene, code: string, clientId: string): Record<string, Data> {
  return { [paths.code(scene.workspace, code)]: { clientId } };
}
