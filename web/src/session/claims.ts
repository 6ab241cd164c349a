import { readClaims, type Claims } from '@clientele/domain/claims';
import { useEffect, useRef, useState } from 'react';
import type { User } from '../firebase/auth.ts';

/**
 * The claims of the person's ID token; null until they are read. When `claimsVersion` (of `users/{uid}`) is newer than the token,
 * a fresh token is fetched at once, so that a granted permission works on the open page.
 */
export function useClaims(user: User, token: number, claimsVersion: number | undefined): Claims | null {
  const [claims, setClaims] = useState<Claims | null>(null);
  const refreshedFor = useRef(0);

  useEffect(() => {
    let current = true;
    async function read(): Promise<void> {
      const held = readClaims((await user.getIdTokenResult()).claims);
      if (!current) return;
      setClaims(held);
      const wanted = claimsVersion ?? 0;
      if (wanted <= Math.max(held.v ?? 0, refreshedFor.current)) return;
      refreshedFor.current = wanted;
      // The new token announces itself through `token`, and this effect reads it.
      await user.getIdToken(true);
    }
    read().catch(() => {
      // Offline or the account is gone: the claims already held stay, and the rules decide anyway.
      refreshedFor.current = 0;
    });
    return () => {
      current = false;
    };
    // A new `token` is a reason to read again, although nothing above mentions it.
  }, [user, token, claimsVersion]);

  return claims;
}
