import { createContext, use } from 'react';
import type { User } from '../firebase/auth.ts';

/** `token` grows with every new ID token of the same user. */
export type SignedInUser = { user: User; token: number };

export const SignedInUserContext = createContext<SignedInUser | null>(null);

export function useSignedInUser(): SignedInUser {
  const value = use(SignedInUserContext);
  if (!value) throw new Error('useSignedInUser() needs a SignedInUserContext above it');
  return value;
}
