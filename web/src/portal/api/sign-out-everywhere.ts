import { signOut } from '../../firebase/auth.ts';
import { call } from '../../firebase/functions.ts';

/** Ends the person's sessions on all devices, this one last. */
export async function signOutEverywhere(): Promise<void> {
  await call<Record<string, never>, null>('signOutEverywhere', {});
  await signOut();
}
