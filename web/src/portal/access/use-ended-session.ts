import { useEffect } from 'react';
import { signOut, type User } from '../../firebase/auth.ts';

/** Signs out a page that signed in before the person ended all their sessions; their ID token alone would live on for a while. */
export function useEndedSession(user: User, signedOutAt: Date | undefined): void {
  const ended = signedOutAt?.getTime();
  useEffect(() => {
    if (ended === undefined) return;
    async function check(endedAt: number): Promise<void> {
      const { authTime } = await user.getIdTokenResult();
      // Sign-ins are told to the second: one within the same second may have come afterwards.
      if (Date.parse(authTime) < Math.floor(endedAt / 1000) * 1000) await signOut();
    }
    check(ended).catch(() => {
      // Offline: the listener answers again once the network is back, and the rules decide anyway.
    });
  }, [user, ended]);
}
